def index = new File(basedir, 'target/site/inspection/index.html')
assert index.isFile()
assert index.getText('UTF-8').contains('内部资料')
assert new File(basedir, 'target/site/inspection/unit/2199000001/2024.html').isFile()
