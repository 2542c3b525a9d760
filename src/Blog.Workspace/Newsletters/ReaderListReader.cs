using System.Collections.Immutable;
using Blog.Network.Mailing;
using Blog.Text;

namespace Blog.Workspace.Newsletters;

/// <summary>
/// Reads lists of readers: one address a line, blank lines, and comments after <c>#</c> at the start of a line or after
/// a blank.
/// </summary>
public static class ReaderListReader
{
    /// <summary>Reads a list; every mistake in it is found at once.</summary>
    public static ReaderList Read(SourceText source)
    {
        var recipients = ImmutableArray.CreateBuilder<Recipient>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var start = 0;
        foreach (var line in source.Text.Split('\n'))
        {
            var text = WithoutComment(line).Trim();
            if (text.Length > 0)
            {
                var place = source.At(start + line.IndexOf(text, StringComparison.Ordinal), text.Length);
                var (recipient, problem) = RecipientReader.Read(text);
                if (recipient is null)
                    diagnostics.Add(DiagnosticCatalogue.ListLineMalformed.At(place, problem));
                else if (lines.TryAdd(recipient.Identity, place.Line))
                    recipients.Add(recipient);
                else
                    diagnostics.Add(
                        DiagnosticCatalogue.ListAddressTwice.At(place, recipient.Address, lines[recipient.Identity])
                    );
            }

            start += line.Length + 1;
        }

        return new ReaderList(recipients.ToImmutable(), diagnostics.ToImmutable());
    }

    // Mailboxes may have '#' in them; a comment stands apart.
    private static string WithoutComment(string line)
    {
        for (var at = line.IndexOf('#', StringComparison.Ordinal); at >= 0; at = line.IndexOf('#', at + 1))
        {
            if (at == 0 || char.IsWhiteSpace(line[at - 1]))
                return line[..at];
        }

        return line;
    }
}

/// <summary>A list of readers as it was read.</summary>
/// <param name="Recipients">The readers, each once, in the order of the list.</param>
/// <param name="Diagnostics">Malformed lines (BLOG131), and addresses that stand twice (BLOG132).</param>
public sealed record ReaderList(ImmutableArray<Recipient> Recipients, ImmutableArray<Diagnostic> Diagnostics);
