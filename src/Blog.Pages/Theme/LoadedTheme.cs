using System.Collections.Immutable;
using Blog.Model.CrossPosts;
using Blog.Text;
using Blog.Theming.Assets;
using Blog.Theming.Templates;
using Blog.Theming.Values;

namespace Blog.Pages.Theme;

/// <summary>The theme of the site, with the site's own files in place of the theme's.</summary>
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
    /// <summary>The name of the template of social cards.</summary>
    public const string SocialTemplate = "social.svg";

    /// <summary>The diagnostic for a theme that does not exist (BLOG076), or that extends one that does not (BLOG230,
    /// BLOG231); every missing layout and directive follows from it. Null when the theme is whole.</summary>
    public Diagnostic? Unknown { get; init; }

    /// <summary>The names of the themes that it extends, the nearest first.</summary>
    public ImmutableArray<string> Extended { get; init; } = [];

    /// <summary>Its files, with those of the themes that it extends, and of the site.</summary>
    public ImmutableArray<ThemeFile> Files { get; init; } = [];

    /// <summary>The attributes that directives require, by the name of the directive.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> RequiredAttributes { get; init; } =
        ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty.WithComparers(StringComparer.Ordinal);

    /// <summary>The look of tables in copies for targets that have no tables.</summary>
    public CopyTableLook CopyTableLook { get; init; } = new();

    /// <summary>Where the theme shows pictures, by name.</summary>
    public ImmutableSortedDictionary<string, PicturePlace> PicturePlaces { get; init; } = PicturePlace.Usual;

    /// <summary>What fills the slots of the theme.</summary>
    public ImmutableArray<FilledSlot> FilledSlots { get; init; } = [];

    /// <summary>The words of the interface in the site's language; English where a word is not translated.</summary>
    public ThemeMap Strings => Words.OfSite;
}
