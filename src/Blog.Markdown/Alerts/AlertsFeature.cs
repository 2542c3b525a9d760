using Blog.Markdown.Writing;
using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace Blog.Markdown.Alerts;

/// <summary>Alerts: <c>> [!NOTE]</c>.</summary>
internal sealed class AlertsFeature : IFeature
{
    /// <inheritdoc/>
    public void AddParsers(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new KnownAlertParser());

    /// <inheritdoc/>
    public void AddRenderers(ObjectRendererCollection renderers) => renderers.Insert(0, new AlertRenderer());
}

/// <summary>Reads <c>[!NOTE]</c> at the start of a quote, of the known kinds only; Markdig takes any word.</summary>
internal sealed class KnownAlertParser : AlertInlineParser
{
    private const int LongestMark = 16;

    public KnownAlertParser() => AllowNestedAlerts = true;

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan()[..Math.Min(slice.Length, LongestMark)];
        var close = text.IndexOf(']');
        return close > 2
            && text[1] == '!'
            && AlertKinds.TitleOf(text[2..close]) is not null
            && base.Match(processor, ref slice);
    }
}
