AUTHOR = 'Otto Lenz'
SITENAME = "Otto's clocks"
SITEURL = ''
PATH = 'content'
TIMEZONE = 'Europe/Vienna'
DEFAULT_LANG = 'en'
# the shape of addresses
ARTICLE_URL = '{date:%Y}/{date:%m}/{slug}.html'
ARTICLE_SAVE_AS = '{date:%Y}/{date:%m}/{slug}.html'
STATIC_PATHS = ['images', 'extra/robots.txt']
EXTRA_PATH_METADATA = {
    'extra/robots.txt': {'path': 'robots.txt'},
}
MENUITEMS = (
    ('Archive', '/archives.html'),
)
DEFAULT_PAGINATION = 10
import os
SECRET = os.environ.get('X')
