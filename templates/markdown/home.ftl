<#import "parts/frame.ftl" as frame>
<#import "parts/figures.ftl" as f>
<#import "parts/unit.ftl" as u>
<#assign unit = view.province>
<@frame.twin>
<@u.title unit/>
<@f.headlines unit.headlines/>

## ${msg("section.need")}
<@f.table view.need/>

## ${msg("section.unreported")}
<@f.table view.unreported/>
<@u.children unit "section.areas"/>
<@u.cases unit/>
<@u.sections unit/>
<@u.months unit/>
<@u.reporting unit/>
<@u.documents unit/>
<@f.signs/>
</@frame.twin>
