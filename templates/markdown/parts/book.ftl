<#-- The blocks of the pages of the books as Markdown. A block begins with an empty line and ends with its last line. -->

<#macro line words><#list words.spans as s><#if s.link??>[${s.text}](${link(s.link)})<#else>${s.text}</#if></#list></#macro>

<#macro block b>

<#switch b.kind>
<#case "paragraph">
<@line b.words/><#nt>
<#break>
<#case "bullets">
<#list b.points as point>
- <@line point/>
</#list>
<#break>
<#case "facts">
<#list b.facts as fact>
- **${fact.name}** <@line fact.value/>
</#list>
<#break>
<#case "copy">
${b.text}
<#break>
<#case "table">
|<#list b.heads as head> ${head} |</#list>
|<#list b.heads as head> --- |</#list>
<#list b.rows as row>
|<#list row.cells as c> <#if !c.empty><@line c/> </#if>|</#list>
</#list>
<#break>
</#switch>
</#macro>
