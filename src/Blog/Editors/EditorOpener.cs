using Blog.Programs;
using Blog.Text;
using Blog.Workspace.Disk;

namespace Blog.Editors;

/// <summary>Opens files of a site in the editor that the author chose.</summary>
/// <param name="site">The site.</param>
/// <param name="editor">The editor; null when the author named none.</param>
/// <param name="start">Starts programs.</param>
internal sealed class EditorOpener(SiteFolder site, Editor? editor, StartProgram start)
{
    /// <summary>The name of the editor; null when the author named none.</summary>
    public string? Name => editor?.Name;

    /// <summary>Opens a file at a position. Editors that run in a terminal are not started, because they would have no
    /// terminal.</summary>
    /// <param name="path">The file. Files outside the site are refused.</param>
    /// <param name="line">The line, from 1; less counts as 1.</param>
    /// <param name="column">The column, from 1; less counts as 1.</param>
    public EditorAnswer Open(ContentPath path, int line, int column)
    {
        if (OpenableFiles.Find(site, path) is not { } file)
            return EditorAnswer.NotStarted($"'{path}' is not a file of the site.");
        if (editor is null)
            return EditorAnswer.NotStarted(
                "No editor is known. Start the preview with --editor and a name such as code, or set VISUAL or EDITOR."
            );
        if (editor.IsTerminal)
            return EditorAnswer.NotStarted(
                $"{editor.Name} runs in a terminal and cannot be started from here. "
                    + $"Open {path} at line {Math.Max(line, 1)} there, or name a graphical editor with --editor."
            );
        return start(editor.Program, editor.ArgumentsFor(file, line, column)) is { } failure
            ? EditorAnswer.NotStarted(failure)
            : EditorAnswer.Started;
    }

    /// <summary>The address with which a browser opens a file in the editor; null when the editor has no such addresses
    /// or the file is not one of the site.</summary>
    public string? LinkTo(ContentPath path, int line, int column) =>
        editor is { Known.Link: not null } && OpenableFiles.Find(site, path) is { } file
            ? editor.LinkTo(file, line, column)
            : null;
}

/// <summary>The result of opening a file in the editor.</summary>
/// <param name="IsStarted">Whether the editor was started.</param>
/// <param name="Message">Why it was not started and what to do instead, in sentences; null when it was.</param>
internal sealed record EditorAnswer(bool IsStarted, string? Message)
{
    /// <summary>The editor was started.</summary>
    public static EditorAnswer Started { get; } = new(true, null);

    /// <summary>The editor was not started.</summary>
    public static EditorAnswer NotStarted(string message) => new(false, message);
}
