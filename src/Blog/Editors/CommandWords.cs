using System.Collections.Immutable;
using System.Text;

namespace Blog.Editors;

/// <summary>Splits a command, as in <c>EDITOR</c>, into its words. Variables and patterns are not expanded, and no
/// shell runs.</summary>
internal static class CommandWords
{
    /// <summary>
    /// The words. Blanks separate words, except inside single or double quotes. Except on Windows, a backslash outside
    /// single quotes escapes the character after it. An open quote ends at the end of the text. There is always at
    /// least one word, which may be empty.
    /// </summary>
    public static ImmutableArray<string> Of(string command) => Of(command, hasEscapes: !OperatingSystem.IsWindows());

    /// <summary>The words, with or without escapes by backslash.</summary>
    public static ImmutableArray<string> Of(string command, bool hasEscapes)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var word = new StringBuilder();
        var (quote, isWord) = ('\0', false);
        for (var i = 0; i < command.Length; i++)
        {
            var sign = command[i];
            if (quote == '\0' && char.IsWhiteSpace(sign))
            {
                if (isWord)
                    words.Add(word.ToString());
                word.Clear();
                isWord = false;
                continue;
            }

            isWord = true;
            if (sign == quote)
                quote = '\0';
            else if (quote == '\0' && sign is '"' or '\'')
                quote = sign;
            else if (hasEscapes && sign == '\\' && quote != '\'' && i + 1 < command.Length)
                word.Append(command[++i]);
            else
                word.Append(sign);
        }

        if (isWord || words.Count == 0)
            words.Add(word.ToString());
        return words.ToImmutable();
    }
}
