namespace Blog.Text.Names;

/// <summary>How a person types the program's name: <c>blog</c>, or <c>dotnet run --</c> in a clone of its
/// repository.</summary>
/// <param name="Typed">The words before a command.</param>
public sealed record ProgramName(string Typed)
{
    private const string Quoted = "'blog ";

    /// <summary>The name of the installed program, which texts are written with.</summary>
    public static ProgramName Installed { get; } = new("blog");

    /// <summary>A command as it is typed.</summary>
    /// <param name="words">The command's words, such as <c>new post</c>.</param>
    public string Command(string words) => $"{Typed} {words}";

    /// <summary>A sentence of the program with each command in it as it is typed. Such a command is quoted: <c>'blog
    /// build'</c>.</summary>
    public string In(string sentence) => sentence.Replace(Quoted, $"'{Typed} ", StringComparison.Ordinal);
}
