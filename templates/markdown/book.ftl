<#import "parts/frame.ftl" as frame>
<#import "parts/book.ftl" as b>
<@frame.twin>

# ${label(title)}
<#list view.lead as words>

<@b.line words/><#nt>
</#list>
<#list view.sections as section>

<#list 1..section.level as _>#</#list> <#if section.code?has_content>${section.code} </#if>${section.heading}
<#list section.blocks as block>
<@b.block block/>
</#list>
</#list>
</@frame.twin>
