using Blog.Engine.Content;
using Blog.Terminals;
using Blog.Workspace.Disk;

namespace Blog.Commands.Themes.List;

/// <summary>Lists themes: those of the program everywhere, and those of the site within one.</summary>
/// <param name="context">What commands are made with.</param>
/// <param name="values">The options.</param>
internal sealed class ThemeListRun(CommandContext context, SharedValues values)
{
    private readonly Surroundings _surroundings = context.Surroundings;

    /// <summary>Carries the command out.</summary>
    /// <returns>The exit code.</returns>
    public int Run()
    {
        var own = new ThemeShelf(ContentOfSite()).Names;
        var program = new ThemeShelf(_surroundings.Themes).Names;
        var themes = own.Union(program)
            .Order(StringComparer.Ordinal)
            .Select(name => (Name: name, From: own.Contains(name) ? $"themes/{name}/" : "the program"))
            .ToList();
        if (values.Json)
        {
            return new Reply(_surroundings, values).Json(
                ExitCode.Fine,
                json =>
                {
                    json.WriteStartArray("themes");
                    foreach (var (name, from) in themes)
                    {
                        json.WriteStartObject();
                        json.WriteString("name", name);
                        json.WriteString("from", from);
                        json.WriteEndObject();
                    }

                    json.WriteEndArray();
                }
            );
        }

        new Table(["Theme", "From"], [.. themes.Select(t => new[] { t.Name, t.From })]).Print(_surroundings.Out);
        return ExitCode.Fine;
    }

    private IContentStore ContentOfSite() =>
        SiteOpener.Look(_surroundings, values) is { } site
            ? new DiskContentStore(site, _surroundings.Clock)
            : MemoryContentStore.OfTexts([]);
}
