using System.Collections.Immutable;

namespace Blog.Editors;

/// <summary>The known editors: how the command line of each names a file and a position.</summary>
internal static class KnownEditors
{
    private static readonly ImmutableArray<string> GoTo = ["--goto", "{file}:{line}:{column}"];
    private static readonly ImmutableArray<string> Appended = ["{file}:{line}:{column}"];
    private static readonly ImmutableArray<string> Plus = ["+{line}:{column}", "{file}"];
    private static readonly ImmutableArray<string> Vim = ["+call cursor({line},{column})", "{file}"];
    private static readonly ImmutableArray<string> JetBrains = ["--line", "{line}", "--column", "{column}", "{file}"];

    private static readonly ImmutableArray<KnownEditor> All =
    [
        new(["code"], GoTo, "vscode://file/{file}:{line}:{column}") { OtherNames = ["vscode"] },
        new(["code-insiders"], GoTo, "vscode-insiders://file/{file}:{line}:{column}"),
        new(["codium"], GoTo, "vscodium://file/{file}:{line}:{column}") { OtherNames = ["vscodium"] },
        new(["cursor"], GoTo, "cursor://file/{file}:{line}:{column}"),
        new(["windsurf"], GoTo, "windsurf://file/{file}:{line}:{column}"),
        new(["zed"], Appended, "zed://file/{file}:{line}:{column}"),
        new(["zeditor"], Appended, "zed://file/{file}:{line}:{column}"),
        new(["idea", "idea64"], JetBrains, "idea://open?file=/{file}&line={line}&column={column}")
        {
            OtherNames = ["intellij"],
        },
        new(["rider", "rider64"], JetBrains),
        new(["webstorm", "webstorm64"], JetBrains),
        new(["pycharm", "pycharm64"], JetBrains),
        new(["goland", "goland64"], JetBrains),
        new(["clion", "clion64"], JetBrains),
        new(["subl", "sublime_text"], Appended) { OtherNames = ["sublime"] },
        new(
            ["mate"],
            ["--line", "{line}:{column}", "{file}"],
            "txmt://open?url=file:///{file}&line={line}&column={column}"
        )
        {
            OtherNames = ["textmate"],
        },
        new(["bbedit"], ["+{line}", "{file}"]),
        new(["gvim"], Vim) { TerminalOptions = ["-v"] },
        new(["mvim"], Vim, "mvim://open?url=file:///{file}&line={line}&column={column}") { OtherNames = ["macvim"] },
        new(["emacs"], Plus) { TerminalOptions = ["-nw", "--no-window-system"] },
        new(["emacsclient"], ["--no-wait", "+{line}:{column}", "{file}"])
        {
            TerminalOptions = ["-t", "-nw", "-tty", "--tty"],
        },
        new(["kate"], ["--line", "{line}", "--column", "{column}", "{file}"]),
        new(["gedit"], Plus),
        new(["notepad++"], ["-n{line}", "-c{column}", "{file}"]),
        new(["notepad"], ["{file}"]),
        new(["vim", "vi"], Vim) { IsTerminal = true },
        new(["nvim"], Vim) { OtherNames = ["neovim"], IsTerminal = true },
        new(["hx", "helix"], Appended) { IsTerminal = true },
        new(["nano"], ["+{line},{column}", "{file}"]) { IsTerminal = true },
        new(["micro"], Appended) { IsTerminal = true },
        new(["kak"], Plus) { IsTerminal = true },
    ];

    /// <summary>The editor with this program or other name; null for an unknown one.</summary>
    public static KnownEditor? Named(string name) =>
        All.FirstOrDefault(e => e.Programs.Concat(e.OtherNames).Contains(name, StringComparer.OrdinalIgnoreCase));
}

/// <summary>A known editor.</summary>
/// <param name="Programs">The names of its program, the usual one first.</param>
/// <param name="Arguments">Its arguments: <c>{file}</c> is the whole path, <c>{line}</c> and <c>{column}</c> count from
/// 1.</param>
/// <param name="Link">The address that opens a file in it, with the same placeholders; null when it has none.</param>
internal sealed record KnownEditor(
    ImmutableArray<string> Programs,
    ImmutableArray<string> Arguments,
    string? Link = null
)
{
    /// <summary>Other names that people use for it.</summary>
    public ImmutableArray<string> OtherNames { get; init; } = [];

    /// <summary>Whether it always runs in a terminal, so that it cannot be started in the background.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Options that keep a graphical editor in the terminal.</summary>
    public ImmutableArray<string> TerminalOptions { get; init; } = [];
}
