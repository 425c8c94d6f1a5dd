import { Group, idOf, Notes, TextField } from './Field'
import type { PartProps } from './FormFields'

const BIO = {
  field: 'bio',
  label: 'About your work',
  hint: 'In plain words: how you work, and what a first meeting is like. Leave out promises to cure.',
}

/** Who someone is and how they are reached. */
export function AboutFields({ application, faultOf, onChange }: PartProps) {
  const field = (name: 'name' | 'title' | 'pronouns' | 'gender' | 'email' | 'telephone' | 'website') => ({
    field: name,
    fault: faultOf(name),
    value: application[name],
    onChange: (value: string) => onChange({ [name]: value }),
  })
  return (
    <>
      <Group legend="You">
        <TextField {...field('name')} label="Name" autocomplete="name" />
        <TextField {...field('title')} label="Professional title" hint="Such as psychodynamic counsellor." />
        <TextField {...field('pronouns')} label="Pronouns (if you like)" narrow />
        <TextField
          {...field('gender')}
          label="Gender (if you like)"
          hint="Some people look for a woman or a man. In your own word."
          narrow
        />
        <div class="apply-field">
          <label for={idOf(BIO.field)}>{BIO.label}</label>
          <Notes {...BIO} />
          <textarea
            id={idOf(BIO.field)}
            rows={6}
            aria-describedby={`${idOf(BIO.field)}-hint`}
            value={application.bio}
            onInput={(event) => onChange({ bio: event.currentTarget.value })}
          />
        </div>
      </Group>
      <Group legend="How clients reach you">
        <p class="apply-hint">At least one of the three. They are shown to everybody.</p>
        <TextField {...field('email')} label="E-mail" type="email" autocomplete="email" />
        <TextField {...field('telephone')} label="Telephone" type="tel" autocomplete="tel" />
        <TextField {...field('website')} label="Website" type="url" autocomplete="url" />
      </Group>
    </>
  )
}
