# Folders packed into archives and unpacked again.
import os, shutil, tempfile, zipfile, tarfile
folder = tempfile.mkdtemp()
os.chdir(folder)
os.makedirs('x/y')
for name in ('x/a.txt', 'x/y/b.txt'):
    with open(name, 'w') as file:
        file.write(name * 20)
def t(f):
    try: print(repr(f()).replace(folder, 'FOLDER'))
    except Exception as e: print(type(e).__name__, str(e).replace(folder, 'FOLDER'))
for kind in ('zip', 'tar', 'gztar', 'bztar'):
    t(lambda: shutil.make_archive('one', kind, '.', 'x'))
    t(lambda: shutil.make_archive('two', kind, 'x'))
    t(lambda: shutil.make_archive('three', kind, base_dir='x/y'))
    for name in ('one', 'two', 'three'):
        end = {'zip': '.zip', 'tar': '.tar', 'gztar': '.tar.gz', 'bztar': '.tar.bz2'}[kind]
        if kind == 'zip':
            with zipfile.ZipFile(name + end) as archive: print(sorted(archive.namelist()))
        else:
            with tarfile.open(name + end) as archive: print(sorted(archive.getnames()))
        t(lambda: shutil.unpack_archive(name + end, 'out_' + name + kind))
        print([(len(a), sorted(b), sorted(c)) for a, b, c in os.walk('out_' + name + kind)])
t(lambda: shutil.make_archive('q', 'rar')); t(lambda: shutil.make_archive('q', 'zip', 'nope')); t(lambda: shutil.unpack_archive('q.rar')); t(lambda: shutil.unpack_archive('one.zip', format='rar')); t(lambda: shutil.unpack_archive('x/a.txt', format='zip')); t(lambda: shutil.unpack_archive('x/a.txt', format='tar'))
t(lambda: [name for name, text in shutil.get_archive_formats() if name != 'xztar']); t(lambda: [found for found in shutil.get_unpack_formats() if found[0] != 'xztar'])
os.chdir('/')
shutil.rmtree(folder)
