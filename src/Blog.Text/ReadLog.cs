namespace Blog.Text;

/// <summary>
/// Everything that was read while one output was made, each with the fingerprint of what was found. The output is up to
/// date as long as every read would find the same again. A list read is the identities of what is in it; an object read
/// is its identity. </summary>
public sealed class ReadLog
{
    private readonly Dictionary<ReadKey, Fingerprint> _reads = [];

    /// <summary>The reads with what they found.</summary>
    public IReadOnlyDictionary<ReadKey, Fingerprint> Reads => _reads;

    /// <summary>Whether this was read already, so that its fingerprint need not be computed again.</summary>
    public bool Contains(ReadKey key) => _reads.ContainsKey(key);

    /// <summary>Records a read; the same read again changes nothing.</summary>
    public void Add(ReadKey key, Fingerprint found) => _reads.TryAdd(key, found);
}
