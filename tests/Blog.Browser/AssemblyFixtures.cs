using Blog.Browser.Chromium;
using Blog.Browser.Serving;

// One site and one browser for all: building and starting them takes longer than most tests.
[assembly: AssemblyFixture(typeof(SampleSites))]
[assembly: AssemblyFixture(typeof(OneBrowser))]
