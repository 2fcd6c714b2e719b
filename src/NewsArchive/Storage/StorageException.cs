namespace NewsArchive.Storage;

/// <summary>The archive cannot be used: missing, foreign, newer than the program, locked, damaged or full. The message is one line with the remedy.</summary>
public sealed class StorageException : Exception
{
    /// <summary>Creates the exception with its one line.</summary>
    public StorageException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with its one line and what caused it.</summary>
    public StorageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception without a word; for serializers only.</summary>
    public StorageException()
    {
    }
}
