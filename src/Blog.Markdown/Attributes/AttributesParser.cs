using Markdig.Extensions.GenericAttributes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Attributes;

/// <summary>Reads <c>{…}</c> in text as attributes only where it can be nothing else, so that braces in prose stay.</summary>
internal sealed class AttributesParser : GenericAttributesParser
{
    private const int LongestLength = 1000;

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!AreAttributes(slice) || !base.Match(processor, ref slice))
            return false;
        if (slice.IsEmptyOrWhitespace() && processor.Inline is LiteralInline text)
            text.Content.TrimEnd();
        return true;
    }

    /// <summary>Whether attributes stand at the start of the slice: each one <c>#id</c>, <c>.class</c> or <c>key=value</c>, none that the Markdown itself says.</summary>
    public static bool AreAttributes(StringSlice slice)
    {
        // Without a limit, braces that never close would be read to the end again and again.
        slice.End = Math.Min(slice.End, slice.Start + LongestLength);
        return TryParse(ref slice, out var attributes)
            && (attributes.Id ?? attributes.Classes ?? (object?)attributes.Properties) is not null
            && (attributes.Properties?.TrueForAll(p => p.Value is not null && !IsReserved(p.Key)) ?? true);
    }

    private static bool IsReserved(string key) =>
        key.ToLowerInvariant() is "href" or "src" or "srcset" or "alt" or "id" or "class" or "poster";
}
