<#-- Tables, notes, facts, headline figures as Markdown. A block begins with an empty line and ends with its last line. -->

<#macro figure c>${c.text}<#if c.detail?has_content> (${c.detail})</#if><#if c.hasNote> – ${label(c.note)}</#if></#macro>

<#macro cell c marks>${c.text}<#if c.detail?has_content> (${c.detail})</#if><#if c.hasNote> ${marks[label(c.note)]}</#if></#macro>

<#-- Each row says what it is about without the rows above it, so that a difference between two years can be read alone. -->
<#macro head block row><#if block.heading??>${label(block.heading)} · </#if><#list 0..<row.level as _>– </#list><#if row.total>**</#if><#if row.link??>[${label(row.head)}](${link(row.link)})<#else>${label(row.head)}</#if><#if row.total>**</#if></#macro>

<#macro table t>
<#local marks = {}>
<#list t.footnotes as foot>
<#local marks += {label(foot.note): foot.mark}>
</#list>

<#if t.empty>
**${label(t.caption)}** ${label(t.emptyWords)}
<#else>
**${label(t.caption)}**<#if t.unit??> · ${msg("unit.prefix", {"unit": label(t.unit)})}</#if>

|<#list t.columns as column> <#if column.group??>${label(column.group)} · </#if>${label(column.label)} |</#list>
|<#list t.columns as column> ---<#if column.numeric>:</#if> |</#list>
<#list t.blocks as block>
<#list block.rows as row>
| <@head block row/> |<#list row.cells as c> <@cell c marks/> |</#list>
</#list>
</#list>
</#if>
<@notes t.notes t.footnotes/>
</#macro>

<#macro notes lines footnotes=[]>
<#if lines?has_content || footnotes?has_content>

<#list footnotes as foot>
- ${foot.mark} ${label(foot.note)}
</#list>
<#list lines as line>
- ${label(line)}
</#list>
</#if>
</#macro>

<#macro facts list>
<#if list?has_content>

<#list list as fact>
- **${label(fact.name)}** ${label(fact.value)}
</#list>
</#if>
</#macro>

<#macro headlines list>
<#local split = list?filter(h -> h.primary.kind != "VOID" && h.junior.kind != "VOID")?has_content>

## ${msg("section.headlines")}

| ${msg("rates.head")} | ${msg("stage.ALL")} |<#if split> ${msg("stage.PRI")} | ${msg("stage.JUN")} |</#if>
| --- | ---: |<#if split> ---: | ---: |</#if>
<#list list as h>
| ${label(h.name)} (${label(h.unit)}) | <@figure h.all/> |<#if split> <@figure h.primary/> | <@figure h.junior/> |</#if>
</#list>
</#macro>

<#macro signs>

## ${msg("signs.heading")}

- **0** ${msg("signs.zero")}
- **${msg("figure.missing")}** ${msg("signs.missing")}
- **${msg("figure.not_applicable")}** ${msg("signs.not_applicable")}
- **${msg("figure.suppressed")}** ${msg("signs.suppressed")}
- **${msg("figure.void")}** ${msg("signs.void")}

${msg("signs.rate")}
</#macro>

<#-- What the unit itself wrote. -->
<#macro own markdown level>
<#if markdown?has_content>

*${msg("own.caption")}*

${prose(markdown, level)}
</#if>
</#macro>
