using System.Globalization;
using System.Text;
using Blog.Model;
using Blog.Preview.Dressing;

namespace Blog.Preview.Tests.Dressing;

public sealed class PageDressingTests
{
    private const string Script =
        "<script src=\"/_blog/live.js\" defer data-blog-live data-page=\"/blog/\" data-version=\"v1\" "
        + "data-token=\"t\"></script>";

    private static readonly DateTimeOffset Now = DateTimeOffset.Parse(
        "2026-11-11T09:30:00+01:00",
        CultureInfo.InvariantCulture
    );

    private static readonly HeldBackFacts Draft = new(PublishingState.Draft, null, null, Now);

    // '^' marks where the script is put, '~' where the banner is.
    [Theory]
    [InlineData("<!doctype html><html><head><title>A</title>^</head><body class=\"x\">~<p>B</body></html>")]
    [InlineData("<HTML><HEAD><TITLE>A</TITLE>^</HEAD\n><BODY\nclass=x>~B</BODY></HTML>")]
    [InlineData("<head><!-- </head><body> -->^</head><!-- <body> --><body>~")]
    [InlineData("<head><title></head><body></title>^</head><body>~")]
    [InlineData("<head><script>var a = \"</head><body>\";</script>^</head><body>~")]
    [InlineData("<head><script src=a></script ><style>/* </head><body> */</style>^</head><body>~")]
    [InlineData("<head><noscript><style>b{}</style></noscript><template><body></template>^</head><body>~")]
    [InlineData("<head><meta name=a content=\"</head><body>\">^</head><body>~")]
    [InlineData("<head>^</head><body title=\"a > b\" data-x='>' data-y = \">\">~<p>")]
    [InlineData("<head>^</head><body>~<!-- -->")]
    [InlineData("<!doctype html><title>A</title>^~<p>B")]
    [InlineData("<!doctype html>\n<meta charset=utf-8>\n^<body>~<textarea></head><body></textarea>")]
    [InlineData("<!doctype html>\n^~Just words")]
    [InlineData("<head><title>A</title>^</head>\n<script>1</script>\n<body>~")]
    [InlineData("\uFEFF<!doctype html><head>^</head><body>~")]
    [InlineData("<!--> <head>^</head><body>~ -->")]
    [InlineData("<!-- a --!> <head>^</head><body>~")]
    [InlineData("<?xml version=\"1.0\"?><html><head>^</head><body>~")]
    [InlineData("<head>^~<header>")]
    [InlineData("^~")]
    [InlineData("^~a < b")]
    [InlineData("^~< b")]
    [InlineData("<head><title>never closed </head><body>^~")]
    [InlineData("<head><!-- never closed </head><body>^~")]
    [InlineData("<head><meta content=\"never closed </head><body>^~")]
    public void Script_and_banner_stand_where_a_browser_has_head_and_body(string marked)
    {
        var html = marked.Replace("^", "", StringComparison.Ordinal).Replace("~", "", StringComparison.Ordinal);
        var expected = marked
            .Replace("~", Banner.HtmlOf(Draft), StringComparison.Ordinal)
            .Replace("^", Script, StringComparison.Ordinal);
        Assert.Equal(expected, Dressed(html, Dress() with { HeldBack = Draft }));
    }

    [Fact]
    public void A_published_page_gets_the_script_alone() =>
        Assert.Equal($"<head>{Script}</head><body>A", Dressed("<head></head><body>A", Dress()));

    [Fact]
    public void Outside_words_cannot_leave_their_attribute() =>
        Assert.Contains(
            "data-page=\"/&quot;&gt;&lt;b&gt;&amp;/\" ",
            Dressed("<head></head><body>", Dress() with { Page = "/\"><b>&/" }),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_page_that_follows_says_so() =>
        Assert.Contains(
            " data-token=\"t\" data-follow></script>",
            Dressed("<head></head><body>", Dress() with { Follows = true }),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Bytes_in_any_disorder_stay_whole_between_what_is_added(int seed)
    {
        string[] pieces =
        [
            "<",
            ">",
            "</",
            "<!--",
            "-->",
            "<head>",
            "</head>",
            "<body ",
            "<body>",
            "<script>",
            "</script>",
            "<title>",
            "</title",
            "=\"",
            "'",
            " ",
            "a",
            "<!",
            "<?",
            "\u00e4",
        ];
        var random = new Random(seed);
        for (var i = 0; i < 2000; i++)
        {
            var html = string.Concat(
                Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)])
            );
            var dressed = Dressed(html, Dress() with { HeldBack = Draft });
            Assert.Equal(
                html,
                dressed
                    .Replace(Script, "", StringComparison.Ordinal)
                    .Replace(Banner.HtmlOf(Draft), "", StringComparison.Ordinal)
            );
            Assert.True(
                dressed.IndexOf(Script, StringComparison.Ordinal)
                    < dressed.IndexOf(Banner.HtmlOf(Draft), StringComparison.Ordinal),
                html
            );
        }
    }

    [Fact]
    public void A_hundred_kilobytes_are_dressed_in_well_under_a_millisecond()
    {
        var html = Encoding.UTF8.GetBytes(
            $"<!doctype html><html><head><title>A</title><style>{new string('a', 20_000)}</style></head><body>"
                + string.Concat(Enumerable.Repeat("<p>Text</p>", 8000))
        );
        var dress = Dress() with { HeldBack = Draft };
        var times = new List<TimeSpan>();
        for (var i = 0; i < 300; i++)
        {
            var start = TimeProvider.System.GetTimestamp();
            PageDressing.Dress(html, dress);
            times.Add(TimeProvider.System.GetElapsedTime(start));
        }

        times.Sort();
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{html.Length} bytes: median {times[150].TotalMicroseconds:F0} microseconds"
        );
        Assert.True(times[150] < TimeSpan.FromMilliseconds(1), $"The median is {times[150]}.");
    }

    private static Dress Dress() =>
        new()
        {
            Page = "/blog/",
            Version = "v1",
            Token = "t",
        };

    private static string Dressed(string html, Dress dress) =>
        Encoding.UTF8.GetString(PageDressing.Dress(Encoding.UTF8.GetBytes(html), dress).Span);
}
