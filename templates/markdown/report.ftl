<#import "parts/frame.ftl" as frame>
<#import "parts/figures.ftl" as f>
<#import "parts/unit.ftl" as u>
<#macro body s>
<#if s.collected>
<#list s.texts as text>

${label(text)}
</#list>
<#list s.tables as t>
<@f.table t/>
</#list>
<@f.own s.markdown 2/>
<#else>
<@u.later/>
</#if>
</#macro>
<@frame.twin>

# <#list view.title as line>${label(line)}</#list>

${msg("report.to", {"addressee": label(view.addressee)})}

${label(view.lead)}
<@f.notes view.notes/>
<#list view.sections as s>

## ${label(s.heading)}
<@body s/>
</#list>

## ${msg("report.basis.heading")}
<@f.notes view.basis/>
<#if view.attachments?has_content>

${msg("report.enclosed")}

<#list view.attachments as s>
- ${label(s.heading)}
</#list>
</#if>
<#list view.signers as line>

${label(line)}
</#list>

<#if view.date?has_content>${view.date}<#else>${msg("report.undated")}</#if>
<#list view.attachments as s>

## ${msg("report.attachment", {"n": s?counter?c})} ${label(s.heading)}
<@body s/>
</#list>
</@frame.twin>
