using Blog.Programs;
using Blog.Text;
using Blog.Workspace.Disk;

namespace Blog.Editors;

/// <summary>Opens files of a site in the editor that the author chose.</summary>
/// <param name="site">The site.</param>
/// <param name="editor">The editor; null when nobody named one.</param>
/// <param name="start">Starts programs.</param>
internal sealed class EditorOpener(SiteFolder site, Editor? editor, StartProgram start)
{
    /// <summary>The name of the editor; null when nobody named one.</summary>
    public string? Name => editor?.Name;

    /// <summary>Opens a file at a place. Editors of the terminal are not started: they would have no
    /// terminal.</summary>
    /// <param name="path">The file. It is refused unless it is a file of the site.</param>
    /// <param name="line">The line, from 1; anything less is 1.</param>
    /// <param name="column">The column, from 1; anything less is 1.</param>
    public EditorAnswer Open(ContentPath path, int line, int column)
    {
        if (SiteFiles.Find(site, path) is not { } file)
            return EditorAnswer.NotStarted($"'{path}' is no file of the site.");
        if (editor is null)
            return EditorAnswer.NotStarted(
                "No editor is named. Start the preview with --editor and a name such as code, or set VISUAL or EDITOR."
            );
        if (editor.IsTerminal)
            return EditorAnswer.NotStarted(
                $"{editor.Name} runs in a terminal and cannot be started from here. "
                    + $"Open {path} at line {Math.Max(line, 1)} there, or name an editor with windows by "
                    + "--editor."
            );
        return start(editor.Program, editor.ArgumentsFor(file, line, column)) is { } failure
            ? EditorAnswer.NotStarted(failure)
            : EditorAnswer.Started;
    }

    /// <summary>The address with which a browser opens a file at a place in the editor; null when the editor has no
    /// such addresses or it is no file of the site.</summary>
    public string? LinkTo(ContentPath path, int line, int column) =>
        editor is { Known.Link: not null } && SiteFiles.Find(site, path) is { } file
            ? editor.LinkTo(file, line, column)
            : null;
}
