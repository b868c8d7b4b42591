namespace SalesOpsBot.Data.Channels;

/// <summary>How much of conversations is kept.</summary>
/// <param name="Conversations">Conversations at a time; the one longest untouched makes room.</param>
/// <param name="Activities">Activities of one; the oldest make room.</param>
/// <param name="Bytes">Bytes of one, though never less than its last activity.</param>
/// <param name="KeepFor">How long one is kept after it was last touched.</param>
public sealed record LogLimits(int Conversations, int Activities, int Bytes, TimeSpan KeepFor);
