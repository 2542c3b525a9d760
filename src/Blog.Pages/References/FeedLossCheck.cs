using System.Collections.Immutable;
using Blog.Engine;
using Blog.Markdown.Fragments;
using Blog.Model;
using Blog.Model.Cards;
using Blog.Reading.Documents;
using Blog.Text;

namespace Blog.Pages.References;

/// <summary>Reports what a document shows to browsers alone, where feeds or mails carry its text: the first script and
/// the first frame.</summary>
/// <param name="settings">Which feeds and mails there are.</param>
/// <param name="context">Receives the diagnostics.</param>
internal sealed class FeedLossCheck(SiteSettings settings, ModuleContext context)
{
    private static readonly string[] All = ["script", "iframe"];

    // What belongs to no document is in no feed.
    private readonly HashSet<string> _told = new(All, StringComparer.Ordinal);

    /// <summary>Whether feeds carry whole texts, and whether there are mails. What is reported rests on nothing else of
    /// the settings.</summary>
    public static (bool Feeds, bool Mails) Carriers(SiteSettings settings) =>
        (settings.Feeds is { HasAny: true, FullContent: true }, settings.Newsletter is not null);

    /// <summary>Begins a document.</summary>
    /// <param name="post">The document; nothing is reported of one whose text is in no feed and no mail.</param>
    public void Begin(SitePost post)
    {
        _told.Clear();
        var (feeds, mails) = Carriers(settings);
        var isInFeeds = feeds && post.Kind != PostKind.Page;
        var isInMails = mails && post.Kind == PostKind.Review;
        if (!post.IsInLists || !(isInFeeds || isInMails))
            _told.UnionWith(All);
    }

    /// <summary>Reports scripts and frames of the document's text, or of a text that it includes.</summary>
    public void Check(ImmutableArray<LiveElement> elements, SourceText source)
    {
        foreach (var element in elements.Where(e => _told.Add(e.Name)))
        {
            var hint = EmbedAddress.Read(element.Address) is { } embed
                ? $"; '{embed.PageUrl}' alone in a paragraph would be a card, which they see"
                : "";
            var rule =
                element.Name == "script" ? DiagnosticCatalogue.ScriptNotInFeeds : DiagnosticCatalogue.FrameNotInFeeds;
            context.Report(rule.At(source.At(element.Span), hint));
        }
    }
}
