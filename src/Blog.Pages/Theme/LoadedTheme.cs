using System.Collections.Immutable;
using Blog.Model.CrossPosts;
using Blog.Text;
using Blog.Theming.Assets;
using Blog.Theming.Templates;
using Blog.Theming.Values;

namespace Blog.Pages.Theme;

/// <summary>The theme of the site, with the site's own files in the place of the theme's.</summary>
/// <param name="Name">The theme's folder.</param>
/// <param name="Templates">Its templates by name: <c>layouts/post.html</c>.</param>
/// <param name="Assets">Its assets as they are published.</param>
/// <param name="Settings">Its settings: the site's values, or the theme's defaults.</param>
/// <param name="Words">Its words in every language it has.</param>
/// <param name="Place">Where the site names the theme.</param>
internal sealed record LoadedTheme(
    string Name,
    ImmutableArray<TemplateSource> Templates,
    AssetSet Assets,
    ThemeMap Settings,
    ThemeWords Words,
    SourceLocation Place
)
{
    /// <summary>
    /// Why there is no such theme, of which all that is missing is a consequence: BLOG076. Null when there is one.
    /// </summary>
    public Diagnostic? Unknown { get; init; }

    /// <summary>The attributes that directives cannot do without, by the name of the directive.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> RequiredAttributes { get; init; } =
        ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty.WithComparers(StringComparer.Ordinal);

    /// <summary>How tables are drawn in copies for sites that have none.</summary>
    public CopyTableLook CopyTableLook { get; init; } = new();

    /// <summary>The words of the interface in the site's language, with English for what is not translated.</summary>
    public ThemeMap Strings => Words.OfSite;
}
