using System.Collections.Immutable;
using Blog.Text.Reads;
using Blog.Theming.Templates;
using Blog.Theming.Values;

namespace Blog.Theming.Rendering;

/// <summary>The state of one rendering: its reads, its failures and its use of the limits.</summary>
internal sealed class RenderState(ReadLog reads, FailureReport failures)
{
    internal const int MostIterations = 1_000_000;

    /// <summary>How long a text may become: the page, and each text that a template makes on the way.</summary>
    internal const int MostCharacters = 1 << 24;

    /// <summary>How many items a list that a template makes may have.</summary>
    internal const int MostItems = 1_000_000;

    /// <summary>How many bytes a whole number may take.</summary>
    internal const int MostBytesOfNumber = 1 << 10;

    private const int MostCalls = 2_000_000;

    // The most characters of all longer texts that a template makes. Which of them it still holds is not known, so all
    // are counted.
    private const long MostCharactersTogether = 1 << 27;
    private const int Short = 1 << 12;

    private int _iterations;
    private int _calls;
    private long _characters;

    /// <summary>The failures so far.</summary>
    internal FailureReport Failures { get; } = failures;

    /// <summary>Whether code of the caller is running. It stays true after that code has thrown, which tells the
    /// caller's bugs from the template's mistakes.</summary>
    internal bool IsInHost { get; private set; }

    /// <summary>Counts one more round of a loop; false when there were too many in this rendering.</summary>
    internal bool TryStep() => ++_iterations <= MostIterations;

    /// <summary>Counts a call of a function; false when there were too many in this rendering.</summary>
    internal bool TryCall() => ++_calls <= MostCalls;

    /// <summary>
    /// Counts a text that was made, or that is about to be; false when it is too long, or too many of them are.
    /// </summary>
    internal bool TryHold(long length)
    {
        _characters += length >= Short ? length : 0;
        return length <= MostCharacters && _characters <= MostCharactersTogether;
    }

    internal void UseTemplate(ParsedTemplate template) => reads.Add(template.ReadKey, template.Source.Fingerprint);

    internal object? ReadGlobal(string name, object? value)
    {
        IsInHost = true;
        var seen = ThemeValue.ToScript(value);
        Record(ReadKey.OfGlobal(name), seen);
        IsInHost = false;
        return seen;
    }

    internal bool TryReadMember(ThemeObject thing, string member, out object? value)
    {
        IsInHost = true;
        var isKnown = thing.TryRead(member, out var found) || !thing.IsStrict;
        value = ThemeValue.ToScript(found);
        if (isKnown)
            Record(new ReadKey(thing.Identity, member), value);
        IsInHost = false;
        return isKnown;
    }

    internal IReadOnlyList<string> ReadMemberNames(ThemeObject thing)
    {
        IsInHost = true;
        var names = thing.MemberNames;
        Record(ReadKey.OfMemberNames(thing.Identity), names);
        IsInHost = false;
        return names;
    }

    internal ThemeFunctionResult Call(ThemeFunction function, ImmutableArray<object?> arguments)
    {
        IsInHost = true;
        var result = function.Call(arguments);
        if (function.IsRecorded && result.Failure is null && arguments is [string argument])
            Record(ReadKey.OfCall(function.Name, argument), result.Value);
        IsInHost = false;
        return result;
    }

    private void Record(ReadKey key, object? found)
    {
        if (!reads.Contains(key))
            reads.Add(key, ThemeFingerprint.Of(found));
    }
}
