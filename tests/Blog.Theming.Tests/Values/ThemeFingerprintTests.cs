using Blog.Theming.Values;

namespace Blog.Theming.Tests.Values;

public sealed class ThemeFingerprintTests
{
    private static readonly DateTimeOffset Noon = new(2020, 11, 14, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Values_that_differ_have_fingerprints_that_differ()
    {
        object?[] values =
        [
            null,
            "",
            "a",
            "1",
            "true",
            new HtmlValue("a"),
            new HtmlValue(""),
            true,
            false,
            0,
            1,
            2L,
            1.0,
            1.5,
            Noon,
            Noon.ToOffset(TimeSpan.FromHours(1)),
            Templates.Map("a"),
            Templates.Map("b"),
            new ThemeList([]),
            new ThemeList(["a"]),
            new ThemeList(["a", "b"]),
            new ThemeList([new ThemeList(["a", "b"])]),
            new ThemeList([null]),
        ];

        Assert.Equal(values.Length, values.Select(ThemeFingerprint.Of).Distinct().Count());
    }

    [Fact]
    public void Equal_values_have_equal_fingerprints()
    {
        Assert.Equal(ThemeFingerprint.Of(1), ThemeFingerprint.Of(1L));
        Assert.Equal(ThemeFingerprint.Of(new ThemeList(["a", 1])), ThemeFingerprint.Of(new object?[] { "a", 1 }));
        Assert.Equal(
            ThemeFingerprint.Of(Templates.Map("a", ("x", 1))),
            ThemeFingerprint.Of(Templates.Map("a", ("x", 2)))
        );
    }

    [Fact]
    public void A_value_that_templates_cannot_see_is_refused() =>
        Assert.Throws<ArgumentException>(() => ThemeFingerprint.Of(new Uri("https://example.com")));
}
