using Blog.Markdown.Code;
using Blog.Text.Fingerprints;

namespace Blog.Markdown.Tests.Code;

public sealed class RecentTextsTests
{
    private readonly RecentTexts _texts = new();

    [Fact]
    public void What_was_kept_is_found() =>
        Assert.Same(_texts.Keep(Fingerprint.Of("a"), "text"), _texts.Find(Fingerprint.Of("a")));

    [Fact]
    public void What_was_not_kept_is_not_found() => Assert.Null(_texts.Find(Fingerprint.Of("a")));

    [Fact]
    public void The_first_text_under_a_key_stays()
    {
        var first = _texts.Keep(Fingerprint.Of("a"), new string('x', 3));

        Assert.Same(first, _texts.Keep(Fingerprint.Of("a"), new string('x', 3)));
    }

    [Fact]
    public void A_text_nobody_asks_for_is_dropped_and_one_in_use_stays()
    {
        _texts.Keep(Fingerprint.Of("unused"), "u");
        _texts.Keep(Fingerprint.Of("used"), "v");
        for (var turn = 0; turn < 3; turn++)
        {
            _texts.Keep(Fingerprint.Of("filler" + turn), new string('x', RecentTexts.GenerationLength));
            Assert.Equal("v", _texts.Find(Fingerprint.Of("used")));
        }

        Assert.Null(_texts.Find(Fingerprint.Of("unused")));
    }
}
