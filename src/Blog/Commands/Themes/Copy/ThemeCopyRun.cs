using Blog.Terminals;
using Blog.Text;
using Blog.Workspace.Disk;
using Blog.Workspace.Editing;

namespace Blog.Commands.Themes.Copy;

/// <summary>Copies what comes with the program into a site.</summary>
/// <param name="context">What commands are made with.</param>
/// <param name="values">The options.</param>
internal sealed class ThemeCopyRun(CommandContext context, SharedValues values)
{
    private readonly Reply _reply = new(context.Surroundings, values);
    private readonly ThemeShelf _shelf = new(context.Surroundings.Themes);

    /// <summary>Carries the command out.</summary>
    /// <param name="theme">The theme's name.</param>
    /// <param name="file">The file's name in it; null for all of them.</param>
    /// <returns>The exit code.</returns>
    public int Run(string theme, string? file)
    {
        if (!_shelf.Names.Contains(theme))
            return Unknown($"The program has no theme '{theme}'.", NearestName.Find(theme, _shelf.Names));
        var files = _shelf.FilesOf(theme);
        if (file is not null && !files.Contains(file))
            return Unknown($"The theme '{theme}' has no file '{file}'.", NearestName.Find(file, files));
        if (SiteOpener.Find(context.Surroundings, values, _reply) is not { } site)
            return ExitCode.Refused;
        var folder = file is null ? $"themes/{theme}" : "content/_theme";
        if (file is null && Path.Exists(site.PathOf(folder)))
            return _reply.Refuse($"{folder} is there already. Move it away, or copy single files of the theme.");
        return Copy(site, theme, folder, file is null ? [.. files] : [file]);
    }

    private int Unknown(string message, string? nearest) => _reply.Fail(ExitCode.Refused, message, nearest);

    private int Copy(SiteFolder site, string theme, string folder, IReadOnlyList<string> files)
    {
        var editor = new SiteEditor(site, context.Surroundings.Clock);
        foreach (var file in files)
        {
            var made = editor.Make(site.PathOf($"{folder}/{file}"), _shelf.Find(theme, file)!.Value.ToArray());
            if (made.Problem is { } problem)
                return _reply.Refuse(problem);
            if (!made.Result)
                return _reply.Refuse($"{folder}/{file} is there already.");
        }

        if (values.Json)
        {
            var written = files.Select(f => $"{folder}/{f}");
            return _reply.Json(ExitCode.Fine, json => JsonTexts.Write(json, "written", written));
        }

        if (!values.Quiet)
        {
            var what = files is [var one] ? $"{folder}/{one}" : $"{folder}/ ({Counted.Of(files.Count, "file")})";
            context.Surroundings.Out.Line(
                $"Wrote {what}. It takes the place of the program's; 'blog theme diff' compares them.", Ink.Good);
        }

        return ExitCode.Fine;
    }
}
