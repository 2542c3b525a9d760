using System.Collections.Immutable;
using Blog.Engine;
using Blog.Markdown.Fragments;
using Blog.Pages.Theme;
using Blog.Reading.Documents;
using Blog.Reading.Linking;
using Blog.Reading.Parsing.Texts;
using Blog.Text;

namespace Blog.Pages.References;

/// <summary>Checks that the theme has what a document uses: its layout, its directives and their attributes.</summary>
/// <param name="theme">The theme.</param>
/// <param name="cards">Finds cards of links.</param>
/// <param name="resolver">Finds where an address leads.</param>
/// <param name="context">Receives the diagnostics.</param>
internal sealed class ThemeCheck(LoadedTheme theme, CardFinder cards, LinkResolver resolver, ModuleContext context)
{
    private readonly DirectiveWords _words = new(theme);

    /// <summary>Whether the theme has a template for a directive.</summary>
    public bool Has(string directive) => theme.Templates.Any(t => t.Name == $"directives/{directive}.html");

    /// <summary>The attributes that the template of a directive reads by name.</summary>
    public IEnumerable<string> Words(string directive) => _words.Known(directive);

    /// <summary>Checks the layout that a document asks for.</summary>
    public void CheckLayout(SitePost post)
    {
        if (
            theme.Unknown is null
            && post.Post.Layout is { } layout
            && LayoutNames.Find(layout, HasLayout) is { } name
            && !HasLayout(name)
        )
        {
            context.Report(
                DiagnosticCatalogue
                    .MissingLayout.At(post.Parsed.Place("layout"), theme.Name, layout)
                    .Suggesting(LayoutNames.Bare(layout), LayoutNames.Of(theme))
            );
        }
    }

    /// <summary>Checks the name of a directive and its attributes, but not where its addresses lead.</summary>
    /// <param name="directive">The directive.</param>
    /// <param name="source">The text it stands in.</param>
    /// <param name="origin">Where that text is written.</param>
    /// <param name="place">The location of everything in it; null when each part has its own.</param>
    public void Check(DirectiveHole directive, SourceText source, LinkOrigin origin, SourceLocation? place)
    {
        var at = place ?? source.At(directive.NameSpan);
        if (directive.Name == Directives.Card)
            CheckCard(directive, source, origin, place);
        else if (directive.Name != Directives.Include)
            CheckName(directive, at);
        foreach (var missing in Missing(directive))
            context.Report(DiagnosticCatalogue.MissingAttribute.At(at, directive.Name, missing));
        var unread = _words.Unread(directive).ToList();
        if (unread.Count > 0)
        {
            var first = place ?? source.At(unread[0].Span);
            var words = string.Join("', '", unread.Select(a => a.Key));
            context.Report(
                DiagnosticCatalogue
                    .UnknownDirectiveWord.At(first, directive.Name, words)
                    .Suggesting(unread[0].Key, _words.Known(directive.Name))
            );
        }
    }

    private void CheckName(DirectiveHole directive, SourceLocation at)
    {
        if (theme.Unknown is null && !Has(directive.Name) && directive.Name.Length > 0)
            context.Report(
                DiagnosticCatalogue
                    .UnknownDirective.At(at, directive.Name, string.Join(", ", Known()))
                    .Suggesting(directive.Name, Known())
            );
    }

    private void CheckCard(DirectiveHole card, SourceText source, LinkOrigin origin, SourceLocation? place)
    {
        foreach (var attribute in card.Attributes.Where(a => !Directives.CardAttributes.Contains(a.Key)))
        {
            context.Report(
                DiagnosticCatalogue
                    .InvalidAttribute.At(
                        place ?? source.At(attribute.Span),
                        attribute.Key,
                        "a card has an address, a title and a description."
                    )
                    .Suggesting(attribute.Key, Directives.CardAttributes)
            );
        }

        if (
            card.Attributes.FirstOrDefault(a => a.Key == DirectiveAttribute.Address) is { } address
            && cards.IsMissing(card, resolver.Resolve(address.Value, origin))
        )
            context.Report(
                DiagnosticCatalogue.LinkWithoutCard.At(place ?? source.At(address.Span), address.Value.Trim()) with
                {
                    Subject = address.Value.Trim(),
                }
            );
    }

    private bool HasLayout(string name) => theme.Templates.Any(t => t.Name == $"layouts/{name}.html");

    private IEnumerable<string> Missing(DirectiveHole directive) =>
        RequiredOf(directive.Name)
            .Where(name => !directive.Attributes.Any(a => a.Key == name && !string.IsNullOrWhiteSpace(a.Value)));

    private ImmutableArray<string> RequiredOf(string directive) =>
        directive == Directives.Card
            ? [DirectiveAttribute.Address]
            : theme.RequiredAttributes.GetValueOrDefault(directive, []);

    private IEnumerable<string> Known() =>
        NamesIn("directives/")
            .Append(Directives.Include)
            .Append(Directives.Card)
            .Distinct()
            .Order(StringComparer.Ordinal);

    private IEnumerable<string> NamesIn(string folder) =>
        theme.Templates.Where(t => t.Name.StartsWith(folder, StringComparison.Ordinal)).Select(t => t.Source.Path.Stem);
}
