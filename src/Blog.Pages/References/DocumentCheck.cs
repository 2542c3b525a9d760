using Blog.Engine;
using Blog.Engine.Content;
using Blog.Markdown.Annotations;
using Blog.Markdown.Code;
using Blog.Markdown.Fragments;
using Blog.Pages.References.Suggestions;
using Blog.Pages.Theme;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Reading.Linking;
using Blog.Reading.Parsing.Texts;
using Blog.Text;
using Chain = System.Collections.Immutable.ImmutableList<Blog.Text.SourceLocation>;

namespace Blog.Pages.References;

/// <summary>Checks everything that one document refers to.</summary>
internal sealed class DocumentCheck
{
    private const int MostNotes = 8;

    private readonly LinkCheck _links;
    private readonly IncludedFiles _files;
    private readonly ThemeCheck _theme;
    private readonly ReferenceSuggestions _suggestions;
    private readonly DiagramCheck _diagrams;
    private readonly PictureCheck _pictures;
    private readonly FeedLossCheck _feeds;
    private readonly ModuleContext _context;
    private readonly SiteCatalogue _catalogue;
    private Expansion _expansion = new();
    private ContentPath? _document;

    /// <summary>A check of one document.</summary>
    /// <param name="catalogue">What is on the site.</param>
    /// <param name="paths">The paths of all outputs.</param>
    /// <param name="suggestions">Suggests what was probably meant.</param>
    /// <param name="theme">Has the directives.</param>
    /// <param name="cards">Finds cards of links.</param>
    /// <param name="context">Receives the diagnostics.</param>
    public DocumentCheck(
        SiteCatalogue catalogue,
        HashSet<SitePath> paths,
        ReferenceSuggestions suggestions,
        LoadedTheme theme,
        CardFinder cards,
        ModuleContext context
    )
    {
        (_catalogue, _context, _suggestions) = (catalogue, context, suggestions);
        _theme = new ThemeCheck(theme, cards, new LinkResolver(catalogue), context);
        _links = new LinkCheck(
            catalogue,
            paths,
            suggestions,
            context,
            post => Reads = Reads with { Posts = Reads.Posts.Add(post.Parsed) }
        );
        _pictures = new PictureCheck(new LinkResolver(catalogue), context);
        _feeds = new FeedLossCheck(catalogue.Settings, context);
        _diagrams = new DiagramCheck(
            new Drawings(context.Content, NoteFile) { SourceReads = context.Kept.SourceReads },
            context
        );
        _files = new IncludedFiles(context.Content, NoteFile, context.Report)
        {
            SourceReads = context.Kept.SourceReads,
        };
    }

    /// <summary>What the check has read so far.</summary>
    public CheckReads Reads { get; private set; } = CheckReads.None;

    /// <summary>Checks a post, review or page.</summary>
    public void Check(SitePost post)
    {
        var origin = new LinkOrigin(post.Source, post.Permalink);
        (_expansion, _document) = (new Expansion(), post.Source);
        _feeds.Begin(post);
        _feeds.Check(post.Body.LiveElements, post.Parsed.Source);
        Check(post.Body.Content, post.Parsed.Source, origin, place: null, []);
        if (post.Post.Image is { } image)
        {
            _links.CheckImage(image.Source, post.Parsed.Place("image"), origin);
            _pictures.LookAtAddress(image.Source, post.Parsed.Place("image"), origin);
        }

        _theme.CheckLayout(post);
        _diagrams.Finish();
        _pictures.Finish();
    }

    /// <summary>Checks the introduction of a series; the location of all its diagnostics is the description of the
    /// series.</summary>
    public void Check(SiteSeries series)
    {
        (_expansion, _document) = (new Expansion(), null);
        Check(
            series.Introduction!.Content,
            series.Place.Source,
            new LinkOrigin(series.Place.Path, series.Permalink),
            series.Place,
            []
        );
        _diagrams.Finish();
        _pictures.Finish();
    }

    private void Check(
        HtmlFragment fragment,
        SourceText source,
        LinkOrigin origin,
        SourceLocation? place,
        Chain includedFrom
    )
    {
        foreach (var hole in fragment.Holes)
        {
            if (hole is LinkHole { Kind: LinkKind.Link or LinkKind.Image } link)
                Check(link, place ?? source.At(link.Span), origin);
            else if (hole is CodeFileHole code)
                Check(code, source, origin, place, includedFrom);
            else if (hole is DiagramHole diagram)
                _diagrams.Check(diagram.Diagram, place ?? source.At(diagram.Diagram.Span));
            else if (hole is DirectiveHole directive)
                Check(directive, source, origin, place, includedFrom);
        }
    }

    private void Check(LinkHole link, SourceLocation place, LinkOrigin origin)
    {
        _links.Check(link, place, origin);
        _pictures.Look(link, place, origin);
    }

    private void Check(
        CodeFileHole code,
        SourceText source,
        LinkOrigin origin,
        SourceLocation? place,
        Chain includedFrom
    )
    {
        if (_expansion.IsOver)
            return;
        if (_files.Find(code.File, origin.Source) is not { } file)
        {
            _context.Report(
                DiagnosticCatalogue.MissingInclude.At(place ?? source.At(code.FileSpan), code.File) with
                {
                    Suggestion = _suggestions.ForInclude(code.File, origin.Source),
                }
            );
        }
        else if (IsHeldBack(file, place ?? source.At(code.FileSpan)))
        {
            // None of it is shown.
        }
        else if (SourceRegion.Find(file, code.Region) is { } text)
        {
            Grow(text.Length, place ?? source.At(code.FileSpan), includedFrom);
            CheckNotes(code.Fence, text, source, place);
        }
        else if (code.Region is { } region)
        {
            _context.Report(
                DiagnosticCatalogue
                    .MissingRegion.At(place ?? source.At(code.RegionSpan), region, file.Path)
                    .Suggesting(region, SourceRegion.Names(file))
            );
        }
    }

    // The marks stand in the file, the notes in the document that includes it.
    private void CheckNotes(CodeFence fence, string text, SourceText source, SourceLocation? place)
    {
        if (fence.Notes is not { } notes || _expansion.IsOver)
            return;
        var figure = Renderers.Code(_context.Kept).Figure(fence, text);
        foreach (var diagnostic in NotedCode.Check(figure, notes, source, _ => source.At(notes.Word)))
            _context.Report(place is null ? diagnostic : diagnostic with { Location = place });
    }

    private void Check(
        DirectiveHole directive,
        SourceText source,
        LinkOrigin origin,
        SourceLocation? place,
        Chain includedFrom
    )
    {
        var at = place ?? source.At(directive.NameSpan);
        if (directive.Otherwise is { } other && !_theme.Has(directive.Name))
        {
            Check(other, source, origin, place, includedFrom);
            return;
        }

        if (directive.Name == Directives.Include)
            CheckInclude(directive, source, origin, at, includedFrom);
        _theme.Check(directive, source, origin, place);
        foreach (var attribute in directive.Attributes.Where(a => Directives.HoldsAddress(directive.Name, a.Key)))
            _links.Check(attribute, directive.Name, place ?? source.At(attribute.Span), origin);
        _pictures.Look(directive, _theme.Words(directive.Name), a => place ?? source.At(a.Span), origin);
        Check(directive.Content, source, origin, place, includedFrom);
    }

    private void CheckInclude(
        DirectiveHole directive,
        SourceText source,
        LinkOrigin origin,
        SourceLocation at,
        Chain includedFrom
    )
    {
        if (directive.Attributes.FirstOrDefault(a => a.Key == "src") is not { } path)
        {
            _context.Report(DiagnosticCatalogue.MissingAttribute.At(at, directive.Name, "src"));
        }
        else if (_expansion.IsOver)
        {
            // It was reported where the limit was reached.
        }
        else if (_files.Find(path.Value, origin.Source) is not { } file)
        {
            _context.Report(
                DiagnosticCatalogue.MissingInclude.At(source.At(path.Span), path.Value) with
                {
                    Suggestion = _suggestions.ForInclude(path.Value, origin.Source),
                }
            );
        }
        else if (IsHeldBack(file, source.At(path.Span)))
        {
            // None of it is shown.
        }
        else if (includedFrom.Any(l => l.Path == file.Path) || file.Path == source.Path)
        {
            _context.Report(DiagnosticCatalogue.IncludeCycle.At(source.At(path.Span), file.Path));
        }
        else if (Grow(file.Text.Length, at, includedFrom))
        {
            var rendered = Renderers
                .Markdown(_catalogue.Settings, _context.Kept)
                .Render(file, Inclusion.BodyStart(file, _catalogue), file.Path.Stem);
            _context.Report(rendered.Diagnostics);
            _feeds.Check(rendered.LiveElements, file);
            Check(rendered.Content, file, origin with { Source = file.Path }, place: null, includedFrom.Add(at));
        }
    }

    private void NoteFile(ContentPath file, ContentBytes content) =>
        Reads = Reads with { Files = Reads.Files.SetItem(file, content) };

    private bool IsHeldBack(SourceText file, SourceLocation at)
    {
        if (Inclusion.HeldBack(_catalogue, file.Path) is not { } held || held.Source == _document)
            return false;
        _context.Report(DiagnosticCatalogue.IncludeOfUnpublished.At(at, file.Path, LinkCheck.WhyHeld(held)));
        return true;
    }

    // Reported once, where the document itself includes: the included file can be right for other documents.
    private bool Grow(int characters, SourceLocation at, Chain includedFrom)
    {
        if (_expansion.TryGrow(characters))
            return true;
        var chain = includedFrom.Add(at);
        var (files, millions) = (Expansion.MostFiles, Expansion.MostCharacters >> 20);
        _context.Report(
            chain
                .Skip(1)
                .Take(MostNotes)
                .Aggregate(
                    DiagnosticCatalogue.IncludesTooLarge.At(chain[0], files, millions),
                    (noted, place) => noted.WithNote("This is included from there.", place)
                )
        );
        return false;
    }
}
