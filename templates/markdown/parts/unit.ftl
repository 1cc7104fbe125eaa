<#-- The skeleton that province, city, county and school share; the strip of months is left out, its figures stand in the table. -->
<#import "figures.ftl" as f>

<#macro title unit>

# ${unit.head.name}

${msg("tier." + unit.head.tier)} · ${msg("unit.code")} ${unit.head.code.value}
<@f.facts unit.head.facts/>
<@links unit.beside/>
<@f.notes unit.head.notes/>
</#macro>

<#macro links list>
<#if list?has_content>

<#list list as to>[${label(to.title)}](${link(to.page)})<#sep> · </#list>
</#if>
</#macro>

<#macro children unit areas>
<#if unit.children?has_content>

## ${msg(areas)}
<#list unit.children as t>
<@f.table t/>
</#list>
</#if>
</#macro>

<#macro cases unit>

## ${msg("section.flow")}
<@f.table unit.cases.flow/>

## ${msg("section.rates")}
<@f.table unit.cases.rates/>

## ${msg("section.days")}
<@f.table unit.cases.days/>
</#macro>

<#macro months unit>

## ${msg("section.months")}
<@f.table unit.months.table/>
<#list unit.months.reports as report>
<@month report/>
</#list>
</#macro>

<#macro month report>

### ${label(report.heading)}
<@f.notes report.notes/>
<#list report.parts as part>

#### ${label(part.heading)}
<#if part.collected>
<#list part.texts as text>

${label(text)}
</#list>
<#list part.tables as t>
<@f.table t/>
</#list>
<#else>
<@later/>
</#if>
</#list>
<@f.facts report.foot/>
</#macro>

<#macro later>

${msg("figure.void")} ${msg("note.not_collected")}
</#macro>

<#macro reporting unit>

## ${msg("section.reporting")}
<@f.table unit.reporting.timeliness/>
<@f.table unit.reporting.missing/>
</#macro>

<#macro section s>

## ${label(s.heading)}
<#if s.collected>
<#list s.texts as text>

${label(text)}
</#list>
<#list s.tables as t>
<@f.table t/>
</#list>
<@f.own s.markdown 2/>
<#else>
<@later/>
</#if>
</#macro>

<#macro sections unit>
<#list unit.sections as s>
<@section s/>
</#list>
</#macro>

<#macro documents unit>
<@section unit.plan/>

## ${msg("section.reports")}
<#if unit.reports?has_content>

<#list unit.reports as report>
- [${label(report.title)}](${link(report.report)})
</#list>
<#else>

${msg("reports.none")}
</#if>
</#macro>
