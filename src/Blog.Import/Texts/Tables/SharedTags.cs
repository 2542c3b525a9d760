using Blog.Import.Texts.Meanings;

namespace Blog.Import.Texts.Tables;

/// <summary>What tags of other sites become, which most generators have by the same names.</summary>
internal static class SharedTags
{
    /// <summary>A film at YouTube.</summary>
    public static Meaning YouTube { get; } = new Embed("https://www.youtube.com/watch?v={id 0}");

    /// <summary>A film at Vimeo.</summary>
    public static Meaning Vimeo { get; } = new Embed("https://vimeo.com/{id 0}");

    /// <summary>A gist, by user and id or by one of them.</summary>
    public static Meaning Gist { get; } =
        new Embed("https://gist.github.com/{0}/{1}", "https://gist.github.com/{id 0}");

    /// <summary>A post at X, once Twitter.</summary>
    public static Meaning Tweet { get; } =
        new Embed("https://x.com/{user}/status/{id}", "https://x.com/i/status/{id 0}");

    /// <summary>A picture at Instagram.</summary>
    public static Meaning Instagram { get; } = new Embed("https://www.instagram.com/p/{id 0}/");

    /// <summary>A pen at CodePen.</summary>
    public static Meaning CodePen { get; } = new Embed("https://codepen.io/{user}/pen/{id slug_hash}");
}
