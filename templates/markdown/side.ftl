<#import "parts/frame.ftl" as frame>
<#import "parts/figures.ftl" as f>
<#import "parts/unit.ftl" as u>
<@frame.twin>

# ${label(view.title)}

${label(view.lead)}
<@f.notes view.notes/>
<@u.links view.around/>
<#if view.key?has_content>

## ${msg("side.key")}

<#list view.key as mark>
- **${mark.sign.text}** ${label(mark.meaning)}
</#list>
</#if>
<#list view.sections as s>
<@u.section s/>
</#list>
<#list view.items as s>

### ${label(s.heading)}
<#list s.texts as text>

${label(text)}
</#list>
<#list s.tables as t>
<@f.table t/>
</#list>
</#list>
<@f.signs/>
</@frame.twin>
