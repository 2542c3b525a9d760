namespace Blog.Theming;

/// <summary>An object that templates see. Reading a member that does not exist is a diagnostic with the nearest name.</summary>
public abstract class ThemeObject
{
    /// <summary>What the object is among all of the site.</summary>
    public abstract string Identity { get; }

    /// <summary>The names of its members.</summary>
    public abstract IReadOnlyList<string> MemberNames { get; }

    /// <summary>Whether asking for an unknown member is a mistake; otherwise it gives null (the author's own data).</summary>
    public abstract bool IsStrict { get; }

    /// <summary>Reads a member; false when there is no such member.</summary>
    public abstract bool TryRead(string member, out object? value);
}
