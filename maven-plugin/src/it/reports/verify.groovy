def sarif = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/baoxue.sarif'), 'UTF-8')
assert sarif.version == '2.1.0'
assert sarif.runs[0].results.any { it.ruleId == 'S02' && it.locations[0].physicalLocation.artifactLocation.uri.endsWith('2199000001_attendance_2024-09.csv') }
def junit = new File(basedir, 'target/baoxue-junit.xml').getText('UTF-8')
assert junit.contains('<failure')
