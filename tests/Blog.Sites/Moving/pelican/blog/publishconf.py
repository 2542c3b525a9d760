import sys
from pelicanconf import *
SITEURL = 'https://clocks.example'
