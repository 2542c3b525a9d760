using Blog.Answers;
using Blog.Engine.Content;
using Blog.Finding;
using Blog.Options;
using Blog.Pages.Theme;
using Blog.Running;
using Blog.Terminals;
using Blog.Themes;
using Blog.Workspace.Disk;

namespace Blog.Commands.Themes.List;

/// <summary>Lists the built-in themes and, inside a site, those of the site.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="values">The values of the shared options.</param>
internal sealed class ThemeListRun(CommandContext context, SharedValues values)
{
    private readonly Surroundings _surroundings = context.Surroundings;

    /// <returns>The exit code.</returns>
    public int Run()
    {
        var site = ContentOfSite();
        var own = new ThemeShelf(site).Names;
        var all = new ThemeShelf(new ThemedContentStore(site, _surroundings.Themes));
        var program = new ThemeShelf(_surroundings.Themes).Names;
        var themes = own.Union(program)
            .Order(StringComparer.Ordinal)
            .Select(name =>
                (
                    Name: name,
                    From: own.Contains(name) ? $"themes/{name}/" : "the program",
                    Extends: all.ChainOf(name).ElementAtOrDefault(1)
                )
            )
            .ToList();
        if (values.Json)
        {
            return new Reply(_surroundings, values).Json(
                ExitCode.Fine,
                json =>
                {
                    json.WriteStartArray("themes");
                    foreach (var (name, from, extends) in themes)
                    {
                        json.WriteStartObject();
                        json.WriteString("name", name);
                        json.WriteString("from", from);
                        json.WriteString("extends", extends);
                        json.WriteEndObject();
                    }

                    json.WriteEndArray();
                }
            );
        }

        new Table(
            ["Theme", "From", "Extends"],
            [.. themes.Select(t => new[] { t.Name, t.From, t.Extends ?? "" })]
        ).Print(_surroundings.Out);
        return ExitCode.Fine;
    }

    private IContentStore ContentOfSite() =>
        SiteOpener.Look(_surroundings, values) is { } site
            ? new DiskContentStore(site, _surroundings.Clock)
            : MemoryContentStore.OfTexts([]);
}
