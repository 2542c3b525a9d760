using System.Collections.Immutable;
using Blog.Data;
using Blog.Data.Nodes;
using Blog.Engine.Content;
using Blog.Text;

namespace Blog.Pages.Theme;

/// <summary>A theme and the themes that it extends (<c>extends</c> in <c>theme.yml</c>): of two files at the same path,
/// that of the earlier theme counts.</summary>
/// <param name="Names">The theme first, then the one that it extends, and so on.</param>
/// <param name="Diagnostics">A theme to extend that does not exist (BLOG230), or that extends the one it is extended by
/// (BLOG231). The chain ends before it.</param>
public sealed record ThemeChain(ImmutableArray<string> Names, ImmutableArray<Diagnostic> Diagnostics)
{
    private const string Key = "extends";

    /// <summary>The path of a theme's description.</summary>
    internal static ContentPath DescriptionOf(string theme) => new($"themes/{theme}/theme.yml");

    /// <summary>The chain of a theme among these files. A description that cannot be read extends nothing.</summary>
    /// <param name="theme">The name of the theme, which need not exist.</param>
    /// <param name="content">The files; those of a theme are below <c>themes/NAME/</c>.</param>
    public static ThemeChain Of(string theme, IContentStore content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var names = ImmutableArray.Create(theme);
        while (ParentOf(names[^1], content) is { } parent)
        {
            if (MistakeIn(parent, names, content) is { } mistake)
                return new ThemeChain(names, [mistake]);
            names = names.Add(parent.Name);
        }

        return new ThemeChain(names, []);
    }

    /// <summary>The names of the themes among these files, sorted.</summary>
    internal static IEnumerable<string> NamesIn(IContentStore content) =>
        content
            .Files.Where(p => p.IsBelow("themes") && p.Name == "theme.yml" && p.Value.Split('/').Length == 3)
            .Select(p => new ContentPath(p.Folder).Name);

    private static Diagnostic? MistakeIn(Parent parent, ImmutableArray<string> names, IContentStore content)
    {
        if (names.Contains(parent.Name))
            return DiagnosticCatalogue.ThemeCycle.At(
                parent.Place,
                string.Join(
                    ", which extends ",
                    names.SkipWhile(n => n != parent.Name).Append(parent.Name).Select(Quoted)
                )
            );
        return Exists(parent.Name, content)
            ? null
            : DiagnosticCatalogue
                .UnknownParentTheme.At(parent.Place, names[^1], parent.Name)
                .Suggesting(parent.Name, NamesIn(content).Except(names));
    }

    private static string Quoted(string name) => $"'{name}'";

    private static bool Exists(string theme, IContentStore content) =>
        content.Files.BinarySearch(DescriptionOf(theme)) >= 0;

    private static Parent? ParentOf(string theme, IContentStore content)
    {
        if (!Exists(theme, content))
            return null;
        // What cannot be read is reported where the whole description is.
        var source = SourceText.Decode(DescriptionOf(theme), content.Read(DescriptionOf(theme)).Bytes.Span, out _);
        return (DataReader.Read(source).Root as DataMap)?.Find(Key)?.Value is DataScalar { Text.Length: > 0 } named
            ? new Parent(named.Text, source.At(named.Span))
            : null;
    }

    private sealed record Parent(string Name, SourceLocation Place);
}
