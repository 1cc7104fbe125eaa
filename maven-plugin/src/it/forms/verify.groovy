// the forms of the next month, and a slip for what is wrong in this one, both before the build fails
assert new File(basedir, 'target/forms/2199000001_2024-10.xlsx').isFile()
def slips = new File(basedir, 'target/slips/2199000001').listFiles()*.name
assert slips.any { it.endsWith('.html') }
assert slips.any { it.endsWith('.md') }
assert new File(basedir, 'build.log').getText('UTF-8').contains('target' + File.separator + 'slips')
