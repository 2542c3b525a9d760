using System.Collections.Immutable;
using System.Net;
using System.Text;
using Blog.Markdown;
using Blog.Markdown.Annotations;
using Blog.Markdown.Code;
using Blog.Markdown.Fragments;
using Blog.Pages.Values;
using Blog.Reading.Documents;
using Blog.Reading.Linking;
using Blog.Reading.Parsing.Texts;
using Blog.Text;
using Blog.Text.Characters;
using Blog.Text.Fingerprints;
using Blog.Text.Reads;

namespace Blog.Pages.Filling;

/// <summary>Fills the holes of documents' HTML: addresses, image sizes, heading links, directives, included code and
/// files.</summary>
/// <param name="sources">The sources of the holes.</param>
/// <param name="globals">What every template sees.</param>
internal sealed class FragmentFiller(FillSources sources, IReadOnlyDictionary<string, object?> globals)
{
    private readonly LinkResolver _resolver = new(sources.Catalogue);

    private readonly LinkWriter _writer = new(sources.Catalogue.Settings.BaseUrl);
    private readonly CardMaker _cards = new(sources);
    private readonly DirectiveTemplates _directives = new(sources.Templates, globals);
    private readonly DiagramFigure _figures = new(sources.Drawings, sources.Shelf, sources.Catalogue);

    /// <summary>Writes pictures.</summary>
    public ShownPictures Pictures { get; } = new(sources.Catalogue, sources.Pictures);

    /// <summary>The text of a document.</summary>
    public FilledHtml Fill(SitePost post, FillMode mode, ReadLog reads) =>
        Fill(
            mode == FillMode.Excerpt ? post.Body.Excerpt ?? HtmlFragment.Empty : post.Body.Content,
            ContextOf(post, mode, reads)
        );

    /// <summary>A fragment in the site's language.</summary>
    /// <param name="fragment">The fragment.</param>
    /// <param name="origin">Where it is written.</param>
    /// <param name="mode">Where it is shown.</param>
    /// <param name="reads">Receives the sources.</param>
    public FilledHtml Fill(HtmlFragment fragment, LinkOrigin origin, FillMode mode, ReadLog reads) =>
        Fill(fragment, new FillContext(origin, mode, sources.Words.OfSite, reads, []));

    /// <summary>The text of a document for a copy: as elsewhere, but links to documents that have a copy on the target
    /// lead to it.</summary>
    /// <param name="content">Its text, rendered with places noted.</param>
    /// <param name="post">The document.</param>
    /// <param name="copies">The addresses of copies on the target.</param>
    /// <param name="renderer">Renders included Markdown, with the same options as the text.</param>
    /// <param name="reads">Receives the sources.</param>
    public FilledHtml FillCopy(
        HtmlFragment content,
        SitePost post,
        CopyAddresses copies,
        MarkdownRenderer renderer,
        ReadLog reads
    )
    {
        var filler = new FragmentFiller(sources with { Markdown = renderer }, globals);
        return filler.Fill(content, ContextOf(post, FillMode.Elsewhere, reads) with { Copies = copies });
    }

    /// <summary>The text of a document for an issue of the newsletter.</summary>
    /// <param name="content">Its text, rendered with places noted.</param>
    /// <param name="post">The document.</param>
    /// <param name="renderer">Renders included Markdown, with the same options as the text.</param>
    /// <param name="reads">Receives the sources.</param>
    public FilledHtml FillMail(HtmlFragment content, SitePost post, MarkdownRenderer renderer, ReadLog reads)
    {
        var filler = new FragmentFiller(sources with { Markdown = renderer }, globals);
        return filler.Fill(content, ContextOf(post, FillMode.Mail, reads));
    }

    /// <summary>The text of a document as elsewhere, without cards of the site's own documents: for finding links to
    /// other sites.</summary>
    public FilledHtml FillOutward(SitePost post, ReadLog reads) =>
        Fill(post.Body.Content, ContextOf(post, FillMode.Elsewhere, reads) with { IsOutward = true });

    /// <summary>The address to write for one that a document has, where it is shown.</summary>
    public string Address(string written, LinkOrigin origin, FillMode mode, ReadLog reads) =>
        Address(written, new FillContext(origin, mode, sources.Words.OfSite, reads, []));

    private FillContext ContextOf(SitePost post, FillMode mode, ReadLog reads)
    {
        var origin = new LinkOrigin(post.Source, post.Permalink);
        var context = new FillContext(origin, mode, sources.Words.In(post.Language), reads, [])
        {
            Language = post.Language,
            Document = post.Source,
        };
        context.Expansion.Add(post.Body.Ids);
        // Otherwise footnotes of an included file of the same name would get the ids of the document's own.
        context.Expansion.PrefixOf(post.Slug.Value);
        return context;
    }

    private FilledHtml Fill(HtmlFragment fragment, FillContext context)
    {
        var html = FillHoles(fragment, context);
        return new FilledHtml(ControlCharacters.ReplaceInHtml(html), [.. context.Diagnostics]);
    }

    private string FillHoles(HtmlFragment fragment, FillContext context)
    {
        var html = fragment.Html;
        if (fragment.Holes.IsEmpty)
            return html;
        var filled = new StringBuilder(html.Length + (fragment.Holes.Length * 48));
        var at = 0;
        foreach (var hole in fragment.Holes)
        {
            filled.Append(html, at, hole.Offset - at);
            at = hole.Offset;
            if (!IsLost(hole, context) || !LostLink.TryTakeOut(filled, html, ref at))
                filled.Append(Fill(hole, context));
        }

        return filled.Append(html, at, html.Length - at).ToString();
    }

    private string Fill(HtmlHole hole, FillContext context) =>
        hole switch
        {
            LinkHole { Image: { } image } when Pictures.Address(image, context) is { } address => address,
            LinkHole link => WebUtility.HtmlEncode(Address(link.Target, context)),
            ImageSizeHole part => Pictures.Attributes(part.Image, context),
            PictureHole part => Pictures.Around(part, context),
            TitleHole title => LinkTitle.Of(title, _resolver, context),
            AnchorHole anchor => context.Mode == FillMode.Page ? LinkOf(anchor, context) : "",
            FormulaHole formula => ShownFormula.Of(formula, context.Mode),
            WordHole word => WebUtility.HtmlEncode(context.Say(word.Word, word.Argument)),
            DiagramHole diagram => _figures.Write(diagram, context),
            CodeFileHole included => Fill(included, context),
            DirectiveHole { Name: Directives.Include } included => FillInclude(included, context),
            DirectiveHole { Name: Directives.Card } card => Placed(FillCard(card, context), card),
            DirectiveHole { Otherwise: { } other } directive when !_directives.Has(directive.Name, context) => Placed(
                FillHoles(other, context),
                directive
            ),
            DirectiveHole directive => Placed(Fill(directive, context), directive),
            _ => throw new InvalidOperationException($"Nothing fills a {hole.GetType().Name}."),
        };

    // The check of references reports it.
    private bool IsLost(HtmlHole hole, FillContext context) =>
        sources.Catalogue.HasFaulty
        && hole is LinkHole { Kind: LinkKind.Link } link
        && _resolver.IsLost(_resolver.Resolve(link.Target, context.Origin));

    private static string LinkOf(AnchorHole anchor, FillContext context)
    {
        var name = context.Say(DocumentWords.LinkToSection, anchor.Title);
        return $" <a class=\"anchor\" href=\"#{WebUtility.HtmlEncode(anchor.Id)}\" "
            + $"aria-label=\"{WebUtility.HtmlEncode(name)}\">#</a>";
    }

    private string Address(string written, FillContext context)
    {
        var target = _resolver.Resolve(written, context.Origin);
        var address = CopyOf(target, context) ?? _writer.Write(target, context.ShownOn);
        // An address of another site leads there until a document names it as its copy: the result is logged as read.
        context.Reads.Add(new ReadKey("link:" + context.Origin.Source, written), Fingerprint.Of(address));
        return address;
    }

    // The fragment of the address is dropped, since a copy has other ids. Links of a document to itself lead to this
    // site, with their fragment.
    private static string? CopyOf(LinkTarget target, FillContext context) =>
        context.Copies is { } copies && target.Post is { } post && target.Permalink != context.Origin.Permalink
            ? copies.Of(post.Post)
            : null;

    // The check of references reports a missing file or region; here the result is empty.
    private string Fill(CodeFileHole included, FillContext context)
    {
        if (
            context.Expansion.IsOver
            || sources.Files.Find(included.File, context.Origin.Source) is not { } file
            || IsHeldBack(file, context)
            || SourceRegion.Find(file, included.Region) is not { } text
        )
            return "";
        context.Reads.Add(new ReadKey("file:" + file.Path, ""), file.Fingerprint);
        if (!context.Expansion.TryGrow(text.Length))
            return "";
        var place = included.Fence.Place is null ? null : $"{file.Path}:{SourceRegion.LineOf(file, included.Region)}:1";
        var fence = included.Fence with { Place = place };
        return fence.Notes is { } notes
            ? FillHoles(NotedCode.Link(sources.Code.Figure(fence, text), notes), context)
            : sources.Code.Render(fence, text);
    }

    private string FillInclude(DirectiveHole directive, FillContext context)
    {
        var path = directive.Attributes.FirstOrDefault(a => a.Key == "src")?.Value ?? "";
        if (
            context.Expansion.IsOver
            || sources.Files.Find(path, context.Origin.Source) is not { } file
            || IsHeldBack(file, context)
            || context.IncludedFrom.Contains(file.Path)
        )
            return "";
        context.Reads.Add(new ReadKey("file:" + file.Path, ""), file.Fingerprint);
        if (!context.Expansion.TryGrow(file.Text.Length))
            return "";
        var prefix = context.Expansion.PrefixOf(file.Path.Stem);
        var rendered = sources.Markdown.Render(
            file,
            Inclusion.BodyStart(file, sources.Catalogue),
            prefix,
            context.Language,
            context.Expansion.Ids
        );
        context.Expansion.Add(rendered.Ids);
        return FillHoles(
            rendered.Content,
            context with
            {
                Origin = context.Origin with { Source = file.Path },
                IncludedFrom = context.IncludedFrom.Add(file.Path),
            }
        );
    }

    // What is not published stands in no other document's text either. The check of references reports it.
    private bool IsHeldBack(SourceText file, FillContext context)
    {
        var isHeldBack =
            Inclusion.HeldBack(sources.Catalogue, file.Path) is { } held && held.Source != context.Document;
        context.Reads.Add(new ReadKey("file:" + file.Path, "held back"), Fingerprint.Of(isHeldBack ? "yes" : "no"));
        return isHeldBack;
    }

    private static string Placed(string html, DirectiveHole directive) =>
        directive.Place is { } place ? PlaceAttribute.AddTo(html, place) : html;

    private string FillCard(DirectiveHole directive, FillContext context)
    {
        var written = CardFinder.Attribute(directive, DirectiveAttribute.Address);
        var comment = FillHoles(directive.Content, context);
        // The check of references reports a missing address.
        if (written.Length == 0)
            return comment;
        var target = _resolver.Resolve(written, context.Origin);
        if (context.IsOutward && target.External is null)
            return comment;
        if (_resolver.IsLost(target))
            return PlainCard.WriteText(directive, comment);
        var url = Address(written, context);
        var card = _cards.Make(directive, target, url, context.ShownOn);
        var key =
            $"{written}\n{CardFinder.Attribute(directive, "title")}\n{CardFinder.Attribute(directive, "description")}";
        context.Reads.Add(new ReadKey("card:" + context.Origin.Source, key), card?.Fingerprint ?? default);
        if (card is null)
            return PlainCard.WriteLink(written, url, CardFinder.Attribute(directive, "description"), comment);
        return _directives.HasForm(Directives.Card, context)
            ? Dressed(directive, card, comment, context)
            : PlainCard.Write(card, comment);
    }

    private string Dressed(DirectiveHole directive, CardView card, string comment, FillContext context)
    {
        var attributes = directive.Attributes.ToDictionary(a => a.Key, a => (object?)a.Value, StringComparer.Ordinal);
        attributes[DirectiveAttribute.Address] = card.Url;
        return _directives.Render(
            new DirectiveCall(directive.Name, attributes, comment, Picture: null) { Card = card },
            context
        );
    }

    private string Fill(DirectiveHole directive, FillContext context)
    {
        var attributes = new Dictionary<string, object?>(StringComparer.Ordinal);
        PlacedPicture? picture = null;
        foreach (var (key, value, _) in directive.Attributes)
        {
            var holdsAddress = Directives.HoldsAddress(directive.Name, key);
            var placed = holdsAddress && Directives.HoldsImage(key) ? Pictures.Place(value, context) : null;
            attributes[key] = placed?.Address ?? (holdsAddress ? Address(value, context) : value);
            picture ??= placed;
        }

        return _directives.Render(
            new DirectiveCall(directive.Name, attributes, FillHoles(directive.Content, context), picture),
            context
        );
    }
}

/// <summary>A fragment with its holes filled.</summary>
/// <param name="Html">The HTML.</param>
/// <param name="Diagnostics">The diagnostics of the directives' templates.</param>
internal sealed record FilledHtml(string Html, ImmutableArray<Diagnostic> Diagnostics);
