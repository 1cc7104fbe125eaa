<#-- The frame of every twin: mark, breadcrumb, date, the same page elsewhere; the foot. -->
<#macro twin>
<#if site.edition == "INSPECTION">
**${msg("edition.INSPECTION")}** · ${msg("edition.INSPECTION.advice")}

</#if>
<#list trail as step>[${label(step.title)}](${step.href}) › </#list>${label(title)}

${period} · ${msg("site.as_of", {"date": site.asOf})}

[${msg("site.page")}](${page})<#list counterparts as other> · [${other.name}](${other.href})</#list>
<#nested>

---

${msg("site.name", {"province": site.provinceName})} · ${period} · ${msg("site.as_of", {"date": site.asOf})}

${msg("site.basis")} · ${msg("site.version", {"version": site.version})}
</#macro>
