"Everything pip needs comes from settings.ini; only the standard library and setuptools are imported here."
import shlex
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

root = Path(__file__).resolve().parent
parser = ConfigParser(delimiters=['='])
parser.read(root/'settings.ini', encoding='utf-8')
cfg = parser['DEFAULT']

def words(key): return shlex.split(cfg.get(key, ''))

lib, pys = cfg['lib_name'], '3.10 3.11 3.12 3.13'.split()
readme = root/'README.md'

setup(
    name=lib, version=cfg['version'], description=cfg['description'], keywords=cfg['keywords'],
    long_description=readme.read_text(encoding='utf-8') if readme.exists() else cfg['description'],
    long_description_content_type='text/markdown',
    author=cfg['author'], author_email=cfg['author_email'], url=cfg['git_url'],
    license='Apache-2.0', license_files=['LICENSE'],
    classifiers=['Development Status :: 3 - Alpha', 'Intended Audience :: Developers', 'Natural Language :: English',
                 'Programming Language :: Python :: 3', *(f'Programming Language :: Python :: {p}' for p in pys)],
    packages=find_packages(include=[lib, lib + '.*']),
    package_data={lib: ['published/*.csv', 'report.ipynb']}, include_package_data=False, zip_safe=False,
    python_requires='>=' + cfg['min_python'],
    install_requires=words('requirements'),
    extras_require={'dev': words('dev_requirements'), 'ray': words('ray_requirements'), 'parquet': words('parquet_requirements')},
    entry_points={'console_scripts': words('console_scripts'), 'nbdev': [f'{lib}={lib}._modidx:d']},
)
