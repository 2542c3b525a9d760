using Blog.Answers;
using Blog.Finding;
using Blog.Options;
using Blog.Programs;
using Blog.Running;
using Blog.Terminals;
using Blog.Text.Names;
using Blog.Themes;
using Blog.Workspace.Disk;
using Blog.Workspace.Editing;
using Blog.Workspace.Themes;

namespace Blog.Commands.Themes.Copy;

/// <summary>Copies a built-in theme, or one of its files, into a site.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="values">The values of the shared options.</param>
internal sealed class ThemeCopyRun(CommandContext context, SharedValues values)
{
    private readonly Reply _reply = new(context.Surroundings, values);
    private readonly ThemeShelf _shelf = new(context.Surroundings.Themes);

    /// <param name="theme">The theme's name.</param>
    /// <param name="file">The file's path in it; null for all files.</param>
    /// <param name="into">The theme of the site to copy the file into; null for <c>content/_theme/</c>.</param>
    /// <returns>The exit code.</returns>
    public int Run(string theme, string? file, string? into)
    {
        if (into is not null && file is null)
            return _reply.Refuse("'--into' needs the file that is to be copied.");
        if (!_shelf.Names.Contains(theme))
            return Unknown($"There is no built-in theme '{theme}'.", NearestName.Find(theme, _shelf.Names));
        var files = file is null ? _shelf.FilesOf(theme) : _shelf.AllFilesOf(theme);
        if (file is not null && !files.Contains(file))
            return Unknown($"The theme '{theme}' has no file '{file}'.", NearestName.Find(file, files));
        if (SiteOpener.Find(context.Surroundings, values, _reply) is not { } site)
            return ExitCode.Refused;
        if (file is null)
            return CopyAll(site, theme, files);
        if (into is null)
            return CopyOne(site, "content/_theme", theme, file);
        var own = new ThemeShelf(new DiskContentStore(site, context.Surroundings.Clock)).Names;
        return own.Contains(into)
            ? CopyOne(site, $"themes/{into}", theme, file)
            : Unknown($"The site has no theme '{into}'.", NearestName.Find(into, own));
    }

    private int Unknown(string message, string? nearest) => _reply.Fail(ExitCode.Refused, message, nearest);

    // A running preview sees the whole theme or nothing, and so does the disk after a kill.
    private int CopyAll(SiteFolder site, string theme, IReadOnlyList<string> files)
    {
        var folder = $"themes/{theme}";
        // Each with the original beside it: an author changes the copy.
        var copies = files.SelectMany(file =>
            new[] { file, ThemeOriginals.PathOf(ProgramVersion.Text, file) }.Select(path =>
                KeyValuePair.Create(path, _shelf.Find(theme, file)!.Value)
            )
        );
        return WholeFolder.Write(site, folder, copies) is { } reason ? _reply.Refuse(reason) : Present(folder, files);
    }

    private int CopyOne(SiteFolder site, string folder, string theme, string file)
    {
        var editor = new SiteEditor(site, context.Surroundings.Clock);
        var bytes = _shelf.FindInChain(theme, file)!.Value;
        var made = editor.Make(site.PathOf($"{folder}/{file}"), bytes.ToArray());
        if (made.Problem is { } problem)
            return _reply.Refuse(problem);
        if (!made.Result)
            return _reply.Refuse($"{folder}/{file} already exists.");
        // The copy is good without its original: 'theme diff' cannot say then who changed it.
        if (new ThemeOriginals(site, folder).Keep(ProgramVersion.Text, file, bytes) is { } reason && !values.Json)
            context.Surroundings.Error.Line(
                $"The original of {file} was not kept for 'theme diff': {reason}",
                Ink.Warning
            );
        return Present(folder, [file]);
    }

    private int Present(string folder, IReadOnlyList<string> files)
    {
        if (values.Json)
        {
            var written = files.Select(f => $"{folder}/{f}");
            return _reply.Json(ExitCode.Fine, json => JsonTexts.Write(json, "written", written));
        }

        if (!values.Quiet)
        {
            var what = files is [var one] ? $"{folder}/{one}" : $"{folder}/ ({Counted.Of(files.Count, "file")})";
            context.Surroundings.Out.Advice(
                $"Wrote {what}. It replaces the built-in one; 'blog theme diff' compares them.",
                Ink.Good
            );
        }

        return ExitCode.Fine;
    }
}
