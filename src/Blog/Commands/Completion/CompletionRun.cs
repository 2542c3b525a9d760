using System.Text;
using Blog.Answers;
using Blog.Running;

namespace Blog.Commands.Completion;

/// <summary>Prints the script of a shell, from the files beside this class.</summary>
/// <param name="context">The machine and the generator.</param>
internal sealed class CompletionRun(CommandContext context)
{
    /// <returns>The exit code.</returns>
    /// <param name="shell">The shell.</param>
    public int Run(string shell)
    {
        context.Surroundings.Out.Writer.Write(ScriptOf(shell));
        return ExitCode.Fine;
    }

    private static string ScriptOf(string shell)
    {
        using var resource = typeof(CompletionRun).Assembly.GetManifestResourceStream("completion/blog." + shell)!;
        using var reader = new StreamReader(resource, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
