# ${msg("slip.title")}

- ${msg("slip.number")}: ${view.number}
- ${msg("slip.unit")}: ${view.unit}
- ${msg("slip.form")}: ${view.forms}
- ${msg("slip.period")}: ${view.period}
- ${msg("slip.received")}: ${view.received}

**${msg("slip.conclusion", {"conclusion": msg("slip.conclusion." + view.conclusion)})}**

${msg("slip.counts", {"must_fix": view.mustFix?c, "to_confirm": view.toConfirm?c, "corrected": view.corrected?c})}

|<#list 1..8 as i> ${msg("slip.column." + i?c)} |</#list>
|<#list 1..8 as i> --- |</#list>
<#list view.lines[0..*view.onPage] as line>
| ${line.number?c} | ${line.sheet} | ${line.cell} | ${line.heading} | ${line.shown} | ${line.problem} | ${line.fix} | ${line.code} |
</#list>

<#if view.onPage < view.lines?size>
${msg("slip.more", {"n": (view.lines?size - view.onPage)?c})}

</#if>
<#if view.unlisted != 0>
${msg((view.conclusion == "accept")?then("slip.unlisted.accepted", "slip.unlisted"), {"n": view.unlisted?c})}

</#if>
${view.copy}

<#list view.again as sentence>
${sentence}

</#list>
${view.ask}
