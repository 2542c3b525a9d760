using System.Collections.Immutable;
using Blog.Import.Texts.Addresses;
using Blog.Import.Texts.Drafts;
using Blog.Import.Texts.Markup;
using Blog.Import.Texts.Templates;

namespace Blog.Import.Texts;

/// <summary>The steps from the Markdown of other generators to this program's.</summary>
internal static class TextSteps
{
    /// <summary>Those for Markdown, first to last. Template syntax comes first, as generators read it before Markdown;
    /// addresses come when all are written as Markdown; what is left is noted at the end.</summary>
    public static ImmutableArray<ITextStep> ForMarkdown { get; } =
    [
        new TagConversion(),
        new MdxStatements(),
        new MdxValues(),
        new MarkdownInHtml(),
        new Admonitions(),
        new PelicanCode(),
        new ContentsMarks(),
        new ForeignContainers(),
        new KramdownAttributes(),
        new ForeignFormulas(),
        new ExtraEmphasis(),
        new EmojiConversion(),
        new WikiLinks(),
        new AddressConversion(),
        new VanishingTags(),
        new FenceAttributes(),
        new LeftSyntax(),
    ];

    /// <summary>Those for texts that are HTML.</summary>
    public static ImmutableArray<ITextStep> ForHtml { get; } = [new TagConversion(), new AddressConversion()];
}
