using Blog.Import.Foreign;
using Blog.Import.Texts.Meanings;
using Blog.Import.Texts.Meanings.Pictures;
using Blog.Import.Texts.Tags;

namespace Blog.Import.Texts.Tables;

/// <summary>The shortcodes of WordPress, of wordpress.com and of plugins that show code.</summary>
internal static class WordPressShortcodes
{
    private const string Languages =
        "bash shell css diff csharp cpp c++ java javascript js jscript html xml php python py ruby rails sql vb vbnet "
        + "powershell perl scala groovy go objc";

    /// <summary>The table.</summary>
    public static TagTable All { get; } =
        new(
            Dialects.WordPress,
            TagForm.Bracket,
            [
                new("code sourcecode highlight", new FenceBlock(StartsWithLanguage: false)),
                new(Languages, new FenceBlock(IsNamed: true)),
                new("caption wp_caption", new WordPressCaption()),
                new("youtube", SharedTags.YouTube),
                new("vimeo", SharedTags.Vimeo),
                new("embed", new Embed("{url src 0}")),
                new("gist", SharedTags.Gist),
                new("tweet", SharedTags.Tweet),
                new("soundcloud", new Embed("{url 0}")),
                new("video", new Media("video")),
                new("audio", new Media("audio")),
                new("latex", new FormulaText(IsDisplay: false)),
            ]
        );
}
