using System.Collections.Immutable;
using System.Text;

namespace Blog.Network.Visiting;

/// <summary>The rules of a site's <c>robots.txt</c> (RFC 9309).</summary>
internal sealed class RobotsRules
{
    private readonly ImmutableArray<RobotsRule> _rules;

    private RobotsRules(ImmutableArray<RobotsRule> rules) => _rules = rules;

    /// <summary>No rules: everything is allowed.</summary>
    public static RobotsRules None { get; } = new([]);

    /// <summary>Reads a file; unknown lines are ignored.</summary>
    /// <param name="file">Its bytes, UTF-8.</param>
    /// <param name="program">The name the program gives itself, without a version.</param>
    public static RobotsRules Read(byte[] file, string program)
    {
        var (own, all) = (ImmutableArray.CreateBuilder<RobotsRule>(), ImmutableArray.CreateBuilder<RobotsRule>());
        var (isOwn, isAll, hasOwn, isHead) = (false, false, false, false);
        foreach (
            var line in Encoding
                .UTF8.GetString(file)
                .TrimStart('\uFEFF')
                .Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        )
        {
            var (key, value) = Field(line);
            if (key == "user-agent")
            {
                // Several names above one group of rules share it.
                (isOwn, isAll) = isHead ? (isOwn, isAll) : (false, false);
                isOwn |= string.Equals(value.Split('/')[0].Trim(), program, StringComparison.OrdinalIgnoreCase);
                isAll |= value == "*";
                (hasOwn, isHead) = (hasOwn || isOwn, true);
            }
            else if (key is "allow" or "disallow")
            {
                isHead = false;
                var rule = new RobotsRule(Normal(value), key == "allow");
                if (value.Length > 0 && isOwn)
                    own.Add(rule);
                if (value.Length > 0 && isAll)
                    all.Add(rule);
            }
        }

        return new RobotsRules(hasOwn ? own.ToImmutable() : all.ToImmutable());
    }

    /// <summary>
    /// Whether the site lets a program read an address: the longest rule that fits decides, and of two equally long the
    /// one that allows.
    /// </summary>
    public bool Allows(Uri address)
    {
        var path = Normal(address.PathAndQuery);
        return _rules
                .Where(r => r.Fits(path))
                .OrderByDescending(r => r.Pattern.Length)
                .ThenByDescending(r => r.IsAllowed)
                .FirstOrDefault()
                ?.IsAllowed
            ?? true;
    }

    private static (string Key, string Value) Field(string line)
    {
        var text = line.Split('#')[0];
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? ("", "") : (text[..colon].Trim().ToLowerInvariant(), text[(colon + 1)..].Trim());
    }

    // Percent-encoded or not, a character is the same (RFC 9309, 2.2.2), unless it would then mean something else.
    private static string Normal(string path)
    {
        var bytes = Encoding.UTF8.GetBytes(path);
        var text = new StringBuilder(path.Length);
        for (var i = 0; i < bytes.Length; i++)
        {
            var value = bytes[i];
            if (
                value == '%'
                && i + 2 < bytes.Length
                && byte.TryParse(
                    Encoding.ASCII.GetString(bytes, i + 1, 2),
                    System.Globalization.NumberStyles.AllowHexSpecifier,
                    null,
                    out var coded
                )
            )
            {
                i += 2;
                text.Append(
                    char.IsAsciiLetterOrDigit((char)coded) || coded is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~'
                        ? ((char)coded).ToString()
                        : $"%{coded:X2}"
                );
            }
            else
            {
                text.Append(value < 0x80 ? ((char)value).ToString() : $"%{value:X2}");
            }
        }

        return text.ToString();
    }
}

/// <summary>One rule of a <c>robots.txt</c>.</summary>
/// <param name="Pattern">
/// The beginning of paths; <c>*</c> stands for anything, and <c>$</c> at the end for the end.
/// </param>
/// <param name="IsAllowed">Whether such paths may be read.</param>
internal sealed record RobotsRule(string Pattern, bool IsAllowed)
{
    /// <summary>Whether a path with its query fits.</summary>
    public bool Fits(string path)
    {
        var isWhole = Pattern.EndsWith('$');
        var parts = (isWhole ? Pattern[..^1] : Pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
            return false;
        var at = parts[0].Length;
        // Each part at its first place leaves the most room for those after it; the last of a whole pattern has to be
        // at the end.
        for (var i = 1; i < parts.Length; i++)
        {
            if (isWhole && i == parts.Length - 1)
                return path.Length - at >= parts[i].Length && path.EndsWith(parts[i], StringComparison.Ordinal);
            var found = path.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < 0)
                return false;
            at = found + parts[i].Length;
        }

        return !isWhole || at == path.Length;
    }
}
