using System.Collections.Immutable;
using System.Text;

namespace Blog.Editors;

/// <summary>Divides a command as it stands in <c>EDITOR</c> into its words. Nothing is expanded and no shell is
/// asked.</summary>
internal static class CommandWords
{
    /// <summary>
    /// The words: blanks divide, quotes of either kind keep together. Elsewhere than on Windows, a backslash outside
    /// single quotes makes the sign after it an ordinary one. A quote that is not closed goes to the end. There is at
    /// least one word, if only an empty one. </summary>
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
