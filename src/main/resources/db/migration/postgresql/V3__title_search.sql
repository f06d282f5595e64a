-- Substrings of titles by trigrams. Where the extension cannot be had the search still works, only slower.
do $$
begin
    create extension if not exists pg_trgm;
    create index submission_title on submission using gin (title gin_trgm_ops);
exception
    when insufficient_privilege or undefined_file or feature_not_supported or undefined_object then
        raise notice 'no pg_trgm: titles are searched without an index';
end
$$;
