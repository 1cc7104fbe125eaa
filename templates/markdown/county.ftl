<#import "parts/frame.ftl" as frame>
<#import "parts/figures.ftl" as f>
<#import "parts/unit.ftl" as u>
<@frame.twin>
<@u.title view/>
<@f.headlines view.headlines/>
<@u.children view "section.schools"/>
<@u.cases view/>
<@u.sections view/>
<@u.months view/>
<@u.reporting view/>
<@u.documents view/>
<@f.signs/>
</@frame.twin>
