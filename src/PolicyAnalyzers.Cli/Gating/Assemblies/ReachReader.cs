using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using PolicyAnalyzers.Policy.Vendors.Matching;

namespace PolicyAnalyzers.Cli.Gating.Assemblies;

/// <summary>
/// Looks in the metadata of an assembly (ECMA-335, partition II) for ways to survey platforms: references to their types and members, and strings with
/// their hosts or names. Whatever language it was written in, and whatever changed it after the compiler.
/// </summary>
internal sealed class ReachReader
{
    private readonly PlatformSignatures _signatures;
    private readonly PEReader _image;
    private readonly MetadataReader _reader;
    private readonly Dictionary<int, (PlatformTarget Platform, string What, bool IsText)> _tokens = [];

    private ReachReader(PEReader image, PlatformSignatures signatures)
    {
        _image = image;
        _reader = image.GetMetadataReader();
        _signatures = signatures;
    }

    /// <summary>Reads a file.</summary>
    /// <returns>Null where the file is no .NET assembly: a native library, or a module without a manifest.</returns>
    /// <exception cref="BadImageFormatException">The file is damaged.</exception>
    public static ReadAssembly? Read(string path, PlatformSignatures signatures)
    {
        using var image = new PEReader(ImmutableArray.Create(File.ReadAllBytes(path)));
        return image.HasMetadata && image.GetMetadataReader().IsAssembly ? new ReachReader(image, signatures).Read() : null;
    }

    private ReadAssembly Read()
    {
        FindTypes();
        FindMembers();
        FindStrings();
        var definition = _reader.GetAssemblyDefinition();
        var name = _reader.GetString(definition.Name);
        var reaches = _tokens.Count == 0 && !HasTextOutsideOfCode() ? [] : Attribute();
        return new ReadAssembly(name, _reader.GetGuid(_reader.GetModuleDefinition().Mvid), OwnPlatform(name), Convert.ToHexStringLower(definition.GetAssemblyName().GetPublicKeyToken() ?? []), reaches);
    }

    private void FindTypes()
    {
        foreach (var handle in _reader.TypeReferences)
        {
            if (FullName(handle) is var (name, assembly) && _signatures.OfType(name, assembly) is { } platform)
            {
                _tokens[MetadataTokens.GetToken(handle)] = (platform, name, false);
            }
        }
    }

    private void FindMembers()
    {
        foreach (var handle in _reader.MemberReferences)
        {
            var member = _reader.GetMemberReference(handle);
            var name = _reader.GetString(member.Name);
            if (member.Parent.Kind == HandleKind.TypeReference && FullName((TypeReferenceHandle)member.Parent) is var (type, assembly))
            {
                var known = _tokens.GetValueOrDefault(MetadataTokens.GetToken(member.Parent)).Platform ?? _signatures.OfMember(type, name, assembly);
                if (known is not null)
                {
                    _tokens[MetadataTokens.GetToken(handle)] = (known, $"{type}.{name.TrimStart('.')}", false);
                }
            }
            else if (member.Parent.Kind == HandleKind.TypeSpecification && InBlob(_reader.GetTypeSpecification((TypeSpecificationHandle)member.Parent).Signature) is { } inside)
            {
                _tokens[MetadataTokens.GetToken(handle)] = inside;
            }
        }

        for (var row = 1; row <= _reader.GetTableRowCount(TableIndex.TypeSpec); row++)
        {
            var handle = MetadataTokens.TypeSpecificationHandle(row);
            if (InBlob(_reader.GetTypeSpecification(handle).Signature) is { } inside)
            {
                _tokens[MetadataTokens.GetToken(handle)] = inside;
            }
        }

        for (var row = 1; row <= _reader.GetTableRowCount(TableIndex.MethodSpec); row++)
        {
            var handle = MetadataTokens.MethodSpecificationHandle(row);
            var method = _reader.GetMethodSpecification(handle);
            if (_tokens.TryGetValue(MetadataTokens.GetToken(method.Method), out var known) || InBlob(method.Signature) is { } inside && (known = inside) is var _)
            {
                _tokens[MetadataTokens.GetToken(handle)] = known;
            }
        }
    }

    private void FindStrings()
    {
        // The heap begins with one empty entry.
        for (var handle = MetadataTokens.UserStringHandle(1); !handle.IsNil && MetadataTokens.GetHeapOffset(handle) < _reader.GetHeapSize(HeapIndex.UserString); handle = _reader.GetNextHandle(handle))
        {
            if (_signatures.OfText(_reader.GetUserString(handle)) is var (platform, shown))
            {
                _tokens[MetadataTokens.GetToken(handle)] = (platform, shown, true);
            }
        }
    }

    /// <summary>Says of each type what its code does; what no code does stays with the assembly.</summary>
    private ImmutableArray<PlatformReach> Attribute()
    {
        var found = new HashSet<PlatformReach>();
        foreach (var handle in _reader.TypeDefinitions)
        {
            var definition = _reader.GetTypeDefinition(handle);
            string? outermost = null;
            foreach (var token in definition.GetMethods().SelectMany(TokensOf).Concat(OutsideOfCode(definition)))
            {
                if (_tokens.TryGetValue(token, out var known))
                {
                    found.Add(new PlatformReach(known.Platform, known.What, known.IsText, outermost ??= Outermost(handle)));
                }
            }

            foreach (var field in definition.GetFields().Select(_reader.GetFieldDefinition))
            {
                if (!field.GetDefaultValue().IsNil && TextOf(_reader.GetConstant(field.GetDefaultValue())) is { } text && _signatures.OfText(text) is var (platform, shown))
                {
                    found.Add(new PlatformReach(platform, shown, IsText: true, outermost ??= Outermost(handle)));
                }
            }
        }

        var attributed = found.Select(reach => reach.Platform.Id).ToHashSet(StringComparer.Ordinal);
        found.UnionWith(_tokens.Values.Where(known => !attributed.Contains(known.Platform.Id)).Select(known => new PlatformReach(known.Platform, known.What, known.IsText, null)));
        return [.. found
            .OrderBy(reach => reach.Type, StringComparer.Ordinal)
            .ThenBy(reach => reach.Platform.Id, StringComparer.Ordinal)
            .ThenBy(reach => reach.What, StringComparer.Ordinal)];
    }

    private IEnumerable<int> TokensOf(MethodDefinitionHandle handle)
    {
        var method = _reader.GetMethodDefinition(handle);
        return method.RelativeVirtualAddress == 0 ? [] : IlTokens.In(_image.GetMethodBody(method.RelativeVirtualAddress).GetILReader());
    }

    private IEnumerable<int> OutsideOfCode(TypeDefinition definition)
    {
        if (!definition.BaseType.IsNil)
        {
            yield return MetadataTokens.GetToken(definition.BaseType);
        }

        foreach (var implemented in definition.GetInterfaceImplementations())
        {
            yield return MetadataTokens.GetToken(_reader.GetInterfaceImplementation(implemented).Interface);
        }
    }

    private bool HasTextOutsideOfCode() => Enumerable.Range(1, _reader.GetTableRowCount(TableIndex.Constant))
        .Any(row => TextOf(_reader.GetConstant(MetadataTokens.ConstantHandle(row))) is { } text && _signatures.OfText(text) is not null);

    private string? TextOf(Constant constant) => constant.TypeCode == ConstantTypeCode.String
        ? System.Text.Encoding.Unicode.GetString(_reader.GetBlobBytes(constant.Value))
        : null;

    // The generic arguments of a signature are coded tokens (ECMA-335, II.23.2.8) behind the bytes CLASS and VALUETYPE.
    private (PlatformTarget Platform, string What, bool IsText)? InBlob(BlobHandle signature)
    {
        var blob = _reader.GetBlobReader(signature);
        while (blob.RemainingBytes > 0)
        {
            if (blob.ReadByte() is 0x11 or 0x12 && blob.RemainingBytes > 0)
            {
                var offset = blob.Offset;
                if (blob.TryReadCompressedInteger(out var coded) && (coded & 3) == 1 && _tokens.TryGetValue((int)TableIndex.TypeRef << 24 | coded >> 2, out var known))
                {
                    return known;
                }

                blob.Offset = offset;
            }
        }

        return null;
    }

    private (string Name, string Assembly)? FullName(TypeReferenceHandle handle)
    {
        var type = _reader.GetTypeReference(handle);
        var name = _reader.GetString(type.Name);
        return type.ResolutionScope.Kind switch
        {
            HandleKind.TypeReference => FullName((TypeReferenceHandle)type.ResolutionScope) is var (outer, assembly) ? ($"{outer}.{name}", assembly) : null,
            HandleKind.AssemblyReference => (Join(_reader.GetString(type.Namespace), name), _reader.GetString(_reader.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name)),
            _ => null,
        };
    }

    private string Outermost(TypeDefinitionHandle handle)
    {
        var type = _reader.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer ? Outermost(outer) : Join(_reader.GetString(type.Namespace), _reader.GetString(type.Name));
    }

    private PlatformTarget? OwnPlatform(string assembly) => _reader.TypeDefinitions
        .Select(handle => _reader.GetTypeDefinition(handle))
        .Where(type => type.GetDeclaringType().IsNil)
        .Select(type => _signatures.OfType(Join(_reader.GetString(type.Namespace), _reader.GetString(type.Name)), assembly))
        .FirstOrDefault(platform => platform is not null);

    private static string Join(string @namespace, string name) => @namespace.Length == 0 ? name : $"{@namespace}.{name}";
}
